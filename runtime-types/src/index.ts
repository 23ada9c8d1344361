export {
  activity,
  bucket,
  cluster,
  connection,
  eventBus,
  fn,
  queue,
  role,
  secret,
  stateMachine,
  table,
  topic,
} from "./resources.js";
export type { FunctionRef, NamedRef, QueueRef } from "./resources.js";
export { accountId, param, partition, region, stage } from "./deploy.js";
export type { Param } from "./deploy.js";

export { workflow } from "./workflow.js";
export type { CallDefaults, InputOf, OutputOf, UndoFailure, Workflow, WorkflowOptions } from "./workflow.js";
export type { Context } from "./context.js";
export { continueAsNew, external, run, start } from "./children.js";
export type {
  Child,
  ChildOutput,
  ExecutionOptions,
  ExternalWorkflow,
  StartedExecution,
  WorkflowType,
} from "./children.js";

export type { CallOptions, Effect, Step } from "./steps.js";
export { lambda } from "./lambda.js";
export type { EventOf, Handler, LambdaOptions, ResultOf } from "./lambda.js";
export { task } from "./task.js";
export { sdk } from "./sdk.js";
export type { Sdk } from "./sdk.js";
export { raw } from "./raw.js";
export type { RawState } from "./raw.js";

export { days, hours, minutes, seconds } from "./durations.js";
export type { Duration } from "./durations.js";
export { retry } from "./retry.js";
export type { Retry, RetryRule } from "./retry.js";

export { map, parallel } from "./blocks.js";
export type { BlockOptions, BranchResults, MapOptions, ParallelBranches, Settled } from "./blocks.js";
export { distributedMap } from "./distributed-map.js";
export type {
  Batch,
  DistributedMapOptions,
  ItemBatch,
  MapRun,
  MapRunCounts,
  ResultsTo,
  Tolerance,
} from "./distributed-map.js";
export { s3 } from "./sources.js";
export type { S3Object, Source, SourceOptions } from "./sources.js";
export { wait } from "./wait.js";
export type { Wait, WaitOptions } from "./wait.js";
export { waitForToken } from "./callback.js";
export type { WaitForTokenOptions } from "./callback.js";

export { compensate, saga } from "./saga.js";
export type { CompensateOptions, SagaOptions } from "./saga.js";

export {
  defineError,
  errors,
  ExecutionFailed,
  isStepError,
  JobFailed,
  LambdaError,
  WorkflowError,
} from "./errors.js";
export type { DefinedError, ErrorClass, FailedChild, LambdaErrorDetails, StepError } from "./errors.js";
export type { Json, JsonInput, Jsonify, NotJson } from "./json.js";
