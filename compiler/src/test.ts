export { simulate } from "./test-kit/simulate.js";
export type { TestExecution } from "./test-kit/simulate.js";
export type { MachineSource, NamedMachine } from "./test-kit/load-machine.js";
export { callsOf, hasVisited } from "./test-kit/calls-of.js";
export { everyFailure, printFailures } from "./test-kit/every-failure.js";
export type { EveryFailureOptions, FailureCase, FailureKind } from "./test-kit/every-failure.js";
export { coverage } from "./test-kit/coverage.js";
export type { Coverage, CoverageReport, KindCount } from "./test-kit/coverage.js";
export type { CoverageItem } from "./test-kit/coverage-items.js";
export type { Scenario } from "./test-kit/scenario.js";
export { testStateCallsOf, toTestStateCalls } from "./test-kit/test-state-calls.js";
export { mockConfigOf, toMockConfig } from "./test-kit/mock-config.js";
export type { MockConfig, MockedResponse } from "./test-kit/mock-config.js";

export {
  after,
  InvalidDefinition,
  MissingMock,
  refused,
  response,
  sequence,
  SimulationError,
  submitted,
  TaskError,
  testState,
  TestStateRefused,
  timeout,
  timeout as never,
} from "./simulator/index.js";
export type {
  Answer,
  ChildMachine,
  Execution,
  HistoryEvent,
  MachineType,
  MockAnswer,
  MockFunction,
  Mocks,
  MockSequence,
  S3Objects,
  SimulateOptions,
  TaskCall,
  TestStateRequest,
  TestStateResponse,
  TokenCallback,
  Visit,
} from "./simulator/index.js";
export type { Json, JsonObject, StateMachine } from "./asl/states.js";
