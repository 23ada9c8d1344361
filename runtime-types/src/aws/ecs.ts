import { ecs as row } from "../integrations/ecs.js";
import { service, type Action } from "./service.js";
import type { RunTaskRequest, RunTaskResponse, Task } from "./shapes/ecs.js";

/**
 * The input of `ecs.runTask`.
 * @example
 * const input: RunTaskInput = { Cluster: cluster("Jobs").arn, TaskDefinition: "export:7", LaunchType: "FARGATE" };
 */
export type RunTaskInput = RunTaskRequest;

/**
 * The result of `ecs.runTask`: what was started, and what was not.
 * @example
 * const started = (output: RunTaskOutput): number => output.Tasks.length;
 */
export type RunTaskOutput = RunTaskResponse;

/**
 * A task of ECS, as a finished `ecs.runTask.sync` gives it.
 * @example
 * const exit = (task: EcsTask): number | undefined => task.Containers[0]?.ExitCode;
 */
export type EcsTask = Task;

interface Actions {
  /** Starts a task; `.sync` waits for its end. */
  readonly runTask: Action<RunTaskRequest, RunTaskResponse, Task>;
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
