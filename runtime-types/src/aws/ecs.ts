import { ecs as row } from "../integrations/ecs.js";
import { service, type Action } from "./service.js";

/**
 * The input of `ecs.runTask`.
 * @example
 * const input: RunTaskInput = { Cluster: cluster("Jobs").arn, TaskDefinition: "export:7", LaunchType: "FARGATE" };
 */
export interface RunTaskInput {
  readonly TaskDefinition: string;
  readonly Cluster?: string | undefined;
  readonly LaunchType?: "EC2" | "FARGATE" | "EXTERNAL" | undefined;
  readonly Count?: number | undefined;
  readonly Group?: string | undefined;
  readonly PlatformVersion?: string | undefined;
  readonly PropagateTags?: "TASK_DEFINITION" | "SERVICE" | "NONE" | undefined;
  readonly EnableExecuteCommand?: boolean | undefined;
  readonly NetworkConfiguration?:
    | {
        readonly AwsvpcConfiguration: {
          readonly Subnets: readonly string[];
          readonly SecurityGroups?: readonly string[] | undefined;
          readonly AssignPublicIp?: "ENABLED" | "DISABLED" | undefined;
        };
      }
    | undefined;
  readonly Overrides?:
    | {
        readonly ContainerOverrides?: readonly ContainerOverride[] | undefined;
        readonly TaskRoleArn?: string | undefined;
        readonly ExecutionRoleArn?: string | undefined;
        readonly Cpu?: string | undefined;
        readonly Memory?: string | undefined;
      }
    | undefined;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}

/**
 * What one container gets other than its task definition says.
 * @example
 * const override: ContainerOverride = { Name: "main", Environment: [{ Name: "DAY", Value: "2026-01-01" }] };
 */
export interface ContainerOverride {
  readonly Name: string;
  readonly Command?: readonly string[] | undefined;
  readonly Environment?: readonly { readonly Name: string; readonly Value: string }[];
  readonly Cpu?: number | undefined;
  readonly Memory?: number | undefined;
}

/**
 * The result of `ecs.runTask`: what was started, and what was not.
 * @example
 * const started = (output: RunTaskOutput): number => output.Tasks.length;
 */
export interface RunTaskOutput {
  readonly Tasks: readonly EcsTask[];
  readonly Failures: readonly { readonly Arn?: string; readonly Reason?: string; readonly Detail?: string }[];
}

/**
 * A task of ECS, as a finished `ecs.runTask.sync` gives it.
 * @example
 * const exit = (task: EcsTask): number | undefined => task.Containers[0]?.ExitCode;
 */
export interface EcsTask {
  readonly TaskArn: string;
  readonly ClusterArn: string;
  readonly TaskDefinitionArn: string;
  readonly LastStatus: string;
  readonly DesiredStatus: string;
  readonly StoppedReason?: string;
  readonly StopCode?: string;
  readonly Containers: readonly {
    readonly Name: string;
    readonly LastStatus: string;
    readonly ExitCode?: number;
  }[];
}

interface Actions {
  /** Starts a task. */
  readonly runTask: Action<RunTaskInput, RunTaskOutput, EcsTask>;
}

/**
 * Amazon ECS.
 * @example
 * const jobs = cluster("Jobs");
 * const exportAll = workflow(async () => {
 *   const task = await ecs.runTask.sync({ Cluster: jobs.arn, TaskDefinition: "export:7", LaunchType: "FARGATE" }, { timeout: "1 hour" });
 *   return { containers: task.Containers.length };
 * });
 */
export const ecs = /* @__PURE__ */ service<Actions>()(row);
