import { emrContainers as row } from "../integrations/emr-containers.js";
import { service, type Action } from "./service.js";
import type {
  CreateVirtualClusterRequest,
  CreateVirtualClusterResponse,
  DeleteVirtualClusterRequest,
  DeleteVirtualClusterResponse,
  JobRun,
  StartJobRunRequest,
  StartJobRunResponse,
  VirtualCluster,
} from "./shapes/emr-containers.js";

interface Actions {
  /** Creates a virtual cluster. */
  readonly createVirtualCluster: Action<CreateVirtualClusterRequest, CreateVirtualClusterResponse>;
  /** Deletes a virtual cluster; `.sync` waits until it is gone. */
  readonly deleteVirtualCluster: Action<
    DeleteVirtualClusterRequest,
    DeleteVirtualClusterResponse,
    Partial<VirtualCluster>
  >;
  /** Starts a run of a job; `.sync` waits for its end. */
  readonly startJobRun: Action<StartJobRunRequest, StartJobRunResponse, Partial<JobRun>>;
}

/**
 * Amazon EMR on EKS.
 * @example
 * const spark = workflow(async (input: { file: string }) => {
 *   const { Id } = await emrContainers.createVirtualCluster({
 *     Name: "spark",
 *     ContainerProvider: { Type: "EKS", Id: "work", Info: { EksInfo: { Namespace: "spark" } } },
 *     ClientToken: crypto.randomUUID(),
 *   });
 *   await emrContainers.startJobRun.sync({
 *     VirtualClusterId: Id,
 *     ClientToken: crypto.randomUUID(),
 *     ExecutionRoleArn: role("Spark").arn,
 *     ReleaseLabel: "emr-7.0.0-latest",
 *     JobDriver: { SparkSubmitJobDriver: { EntryPoint: input.file } },
 *   });
 *   await emrContainers.deleteVirtualCluster.sync({ Id });
 * });
 */
export const emrContainers = /* @__PURE__ */ service<Actions>()(row);
