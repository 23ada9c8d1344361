import { emrServerless as row } from "../integrations/emr-serverless.js";
import { service, type Action } from "./service.js";
import type {
  Application,
  CancelJobRunRequest,
  CancelJobRunResponse,
  CreateApplicationRequest,
  CreateApplicationResponse,
  DeleteApplicationRequest,
  JobRun,
  StartApplicationRequest,
  StartJobRunRequest,
  StartJobRunResponse,
  StopApplicationRequest,
} from "./shapes/emr-serverless.js";

/** What is started or stopped answers nothing; its identity is in the request. */
type Nothing = Readonly<Record<string, never>>;

interface Actions {
  /** Creates an application; `.sync` waits until it can be used. */
  readonly createApplication: Action<
    CreateApplicationRequest,
    CreateApplicationResponse,
    CreateApplicationResponse & Partial<Application>
  >;
  /** Starts an application; `.sync` waits until it has started. */
  readonly startApplication: Action<StartApplicationRequest, Nothing, Partial<Application>>;
  /** Stops an application; `.sync` waits until it has stopped. */
  readonly stopApplication: Action<StopApplicationRequest, Nothing, Partial<Application>>;
  /** Deletes an application; `.sync` waits until it is gone. */
  readonly deleteApplication: Action<DeleteApplicationRequest, Nothing, Partial<Application>>;
  /** Starts a run of a job; `.sync` waits for its end. */
  readonly startJobRun: Action<StartJobRunRequest, StartJobRunResponse, Partial<JobRun>>;
  /** Cancels a run of a job; `.sync` waits for its end. */
  readonly cancelJobRun: Action<CancelJobRunRequest, CancelJobRunResponse, Partial<JobRun>>;
}

/**
 * Amazon EMR Serverless.
 * @example
 * const count = workflow(async (input: { file: string }) => {
 *   const { ApplicationId } = await emrServerless.createApplication.sync({ Name: "count", ReleaseLabel: "emr-7.0.0", Type: "SPARK", ClientToken: crypto.randomUUID() });
 *   await emrServerless.startApplication.sync({ ApplicationId });
 *   await emrServerless.startJobRun.sync({
 *     ApplicationId,
 *     ClientToken: crypto.randomUUID(),
 *     ExecutionRoleArn: role("Spark").arn,
 *     JobDriver: { SparkSubmit: { EntryPoint: input.file } },
 *   });
 *   await emrServerless.stopApplication.sync({ ApplicationId });
 *   await emrServerless.deleteApplication({ ApplicationId });
 * });
 * const cancel = workflow(async (input: { application: string; run: string }) => {
 *   await emrServerless.cancelJobRun.sync({ ApplicationId: input.application, JobRunId: input.run });
 * });
 */
export const emrServerless = /* @__PURE__ */ service<Actions>()(row);
