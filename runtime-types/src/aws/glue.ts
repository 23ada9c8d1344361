import { glue as row } from "../integrations/glue.js";
import { service, type Action } from "./service.js";

/**
 * The input of `glue.startJobRun`.
 * @example
 * const input: StartJobRunInput = { JobName: "nightly", Arguments: { "--day": "2026-01-01" } };
 */
export interface StartJobRunInput {
  readonly JobName: string;
  readonly JobRunId?: string | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
}

/**
 * The result of `glue.startJobRun`.
 * @example
 * const id = (started: StartJobRunOutput): string => started.JobRunId;
 */
export interface StartJobRunOutput {
  readonly JobRunId: string;
}

/**
 * A finished run, as `glue.startJobRun.sync` gives it.
 * @example
 * const seconds = (run: GlueJobRun): number | undefined => run.ExecutionTime;
 */
export interface GlueJobRun {
  readonly Id: string;
  readonly JobName: string;
  readonly JobRunState: string;
  readonly Attempt?: number;
  readonly ErrorMessage?: string;
  readonly ExecutionTime?: number;
  readonly StartedOn?: number;
  readonly CompletedOn?: number;
}

interface Actions {
  /** Starts a run of a job. */
  readonly startJobRun: Action<StartJobRunInput, StartJobRunOutput, GlueJobRun>;
}

/**
 * AWS Glue.
 * @example
 * const nightly = workflow(async (input: { day: string }) => {
 *   const run = await glue.startJobRun.sync({ JobName: "nightly", Arguments: { "--day": input.day } }, { timeout: "2 hours" });
 *   return { state: run.JobRunState };
 * });
 */
export const glue = /* @__PURE__ */ service<Actions>()(row);
