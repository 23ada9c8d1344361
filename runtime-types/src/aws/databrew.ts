import { databrew as row } from "../integrations/databrew.js";
import { service, type Action } from "./service.js";
import type { DescribeJobRunResponse, StartJobRunRequest, StartJobRunResponse } from "./shapes/databrew.js";

interface Actions {
  /** Starts a run of a job; `.sync` waits for its end. */
  readonly startJobRun: Action<StartJobRunRequest, StartJobRunResponse, DescribeJobRunResponse>;
}

/**
 * AWS Glue DataBrew.
 * @example
 * const clean = workflow(async () => {
 *   const run = await databrew.startJobRun.sync({ Name: "clean-orders" });
 *   return { state: run.State };
 * });
 */
export const databrew = /* @__PURE__ */ service<Actions>()(row);
