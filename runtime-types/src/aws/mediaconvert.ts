import { mediaconvert as row } from "../integrations/mediaconvert.js";
import { service, type Action } from "./service.js";
import type { CreateJobRequest, CreateJobResponse } from "./shapes/mediaconvert.js";

interface Actions {
  /** Creates a job; `.sync` waits for its end. */
  readonly createJob: Action<CreateJobRequest, CreateJobResponse, CreateJobResponse>;
}

/**
 * AWS Elemental MediaConvert.
 * @example
 * const transcode = workflow(async (input: { file: string }) => {
 *   const { Job } = await mediaconvert.createJob.sync({
 *     Role: role("MediaConvert").arn,
 *     JobTemplate: "to-hls",
 *     Settings: { Inputs: [{ FileInput: input.file }] },
 *   });
 *   return { status: Job.Status };
 * });
 */
export const mediaconvert = /* @__PURE__ */ service<Actions>()(row);
