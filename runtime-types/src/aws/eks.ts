import { eks as row } from "../integrations/eks.js";
import { defineError, type DefinedError } from "../errors.js";
import { service, type Action } from "./service.js";
import type {
  CreateClusterRequest,
  CreateClusterResponse,
  CreateFargateProfileRequest,
  CreateFargateProfileResponse,
  CreateNodegroupRequest,
  CreateNodegroupResponse,
  DeleteClusterRequest,
  DeleteClusterResponse,
  DeleteFargateProfileRequest,
  DeleteFargateProfileResponse,
  DeleteNodegroupRequest,
  DeleteNodegroupResponse,
} from "./shapes/eks.js";

/** Where the API of Kubernetes is, as a cluster says it. */
interface KubernetesEndpoint {
  readonly ClusterName: string;
  readonly CertificateAuthority: string;
  readonly Endpoint: string;
}

/** One request of the API of Kubernetes. */
interface KubernetesRequest extends KubernetesEndpoint {
  readonly Method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";
  readonly Path: string;
  readonly QueryParameters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly RequestBody?: unknown;
}

/** What Kubernetes answered. */
interface KubernetesResponse {
  readonly StatusCode: number;
  readonly ResponseBody: unknown;
  readonly ResponseHeaders?: Readonly<Record<string, readonly string[]>>;
}

/** A job of Kubernetes to run, and whether its logs are fetched. */
interface KubernetesJob extends KubernetesEndpoint {
  readonly Namespace?: string | undefined;
  /** The manifest of the job, with the names of Kubernetes. */
  readonly Job: unknown;
  readonly LogOptions?:
    | {
        readonly RetrieveLogs?: boolean | undefined;
        readonly RawLogs?: boolean | undefined;
        readonly LogParameters?: Readonly<Record<string, readonly string[]>> | undefined;
      }
    | undefined;
}

/** A job that has ended; its logs by pod and container, where they were asked for. */
interface KubernetesJobResult extends KubernetesResponse {
  readonly logs?: { readonly pods?: Readonly<Record<string, unknown>> };
}

interface Actions {
  /** One request of the API of Kubernetes. */
  readonly call: Action<KubernetesRequest, KubernetesResponse>;
  /** Runs a job of Kubernetes; `.sync` waits for its end. */
  readonly runJob: Action<KubernetesJob, KubernetesResponse, KubernetesJobResult>;
  /** Creates a cluster; `.sync` waits until it is ready. */
  readonly createCluster: Action<CreateClusterRequest, CreateClusterResponse, CreateClusterResponse>;
  /** Deletes a cluster; `.sync` waits until it is gone. */
  readonly deleteCluster: Action<DeleteClusterRequest, DeleteClusterResponse, DeleteClusterResponse>;
  /** Creates a group of nodes; `.sync` waits until it is ready. */
  readonly createNodegroup: Action<CreateNodegroupRequest, CreateNodegroupResponse, CreateNodegroupResponse>;
  /** Deletes a group of nodes; `.sync` waits until it is gone. */
  readonly deleteNodegroup: Action<DeleteNodegroupRequest, DeleteNodegroupResponse, DeleteNodegroupResponse>;
  /** Creates a profile of Fargate; `.sync` waits until it is ready. */
  readonly createFargateProfile: Action<
    CreateFargateProfileRequest,
    CreateFargateProfileResponse,
    CreateFargateProfileResponse
  >;
  /** Deletes a profile of Fargate; `.sync` waits until it is gone. */
  readonly deleteFargateProfile: Action<
    DeleteFargateProfileRequest,
    DeleteFargateProfileResponse,
    DeleteFargateProfileResponse
  >;
}

/**
 * Amazon EKS.
 * @example
 * const backup = workflow(async (input: { subnets: string[] }) => {
 *   const { Cluster } = await eks.createCluster.sync({ Name: "work", RoleArn: role("Eks").arn, ResourcesVpcConfig: { SubnetIds: input.subnets } });
 *   await eks.createNodegroup.sync({ ClusterName: "work", NodegroupName: "main", NodeRole: role("Nodes").arn, Subnets: input.subnets });
 *   const endpoint = { ClusterName: "work", CertificateAuthority: Cluster.CertificateAuthority!.Data!, Endpoint: Cluster.Endpoint! };
 *   const job = await eks.runJob.sync({ ...endpoint, Job: { kind: "Job", metadata: { name: "backup" } }, LogOptions: { RetrieveLogs: true } });
 *   const pods = await eks.call({ ...endpoint, Method: "GET", Path: "/api/v1/namespaces/default/pods" });
 *   await eks.deleteNodegroup.sync({ ClusterName: "work", NodegroupName: "main" });
 *   await eks.deleteCluster.sync({ Name: "work" });
 *   return { status: job.StatusCode, pods: pods.ResponseBody };
 * });
 * const serverless = workflow(async () => {
 *   await eks.createFargateProfile.sync({ ClusterName: "work", FargateProfileName: "jobs", PodExecutionRoleArn: role("Pods").arn, Selectors: [{ Namespace: "jobs" }] });
 *   await eks.deleteFargateProfile.sync({ ClusterName: "work", FargateProfileName: "jobs" });
 * });
 */
export const eks = {
  .../* @__PURE__ */ service<Actions>()(row),
  /** The error of a status code of Kubernetes that is not a success. */
  status: <const Code extends number>(code: Code): DefinedError<`EKS.${Code}`> => defineError(`EKS.${code}`),
} as const;
