import { glue as row } from "../integrations/glue.js";
import { service, type Action } from "./service.js";
import type { JobRun, StartJobRunRequest, StartJobRunResponse } from "./shapes/glue.js";

/**
 * The input of `glue.startJobRun`.
 * @example
 * const input: StartJobRunInput = { JobName: "nightly", Arguments: { "--day": "2026-01-01" } };
 */
export type StartJobRunInput = StartJobRunRequest;

/**
 * The result of `glue.startJobRun`.
 * @example
 * const id = (started: StartJobRunOutput): string => started.JobRunId;
 */
export type StartJobRunOutput = StartJobRunResponse;

/**
 * A finished run, as `glue.startJobRun.sync` gives it.
 * @example
 * const seconds = (run: GlueJobRun): number | undefined => run.ExecutionTime;
 */
export type GlueJobRun = JobRun;

interface Actions {
  /** Starts a run of a job; `.sync` waits for its end. */
  readonly startJobRun: Action<StartJobRunRequest, StartJobRunResponse, JobRun>;
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
