import { batch as row } from "../integrations/batch.js";
import { service, type Action } from "./service.js";
import type { JobDetail, SubmitJobRequest, SubmitJobResponse } from "./shapes/batch.js";

interface Actions {
  /** Submits a job; `.sync` waits for its end. */
  readonly submitJob: Action<SubmitJobRequest, SubmitJobResponse, JobDetail>;
}

/**
 * AWS Batch.
 * @example
 * const resize = workflow(async (input: { file: string }) => {
 *   const job = await batch.submitJob.sync(
 *     { JobName: "resize", JobQueue: "media", JobDefinition: "resize:3", Parameters: { file: input.file } },
 *     { timeout: "1 hour" },
 *   );
 *   return { status: job.Status };
 * });
 */
export const batch = /* @__PURE__ */ service<Actions>()(row);
