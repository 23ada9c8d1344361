import { endlessJobs } from "../../../diagnostics/catalogue/advice.js";
import { finding, type Diagnostic } from "../../../diagnostics/index.js";
import type { Graph, Invoke, Machine, TaskCall } from "../../../ir/ir.js";
import { innerGraphs } from "../../../ir/nested.js";

/**
 * Jobs that nothing ends. A function runs for a quarter of an hour at most, a call of an API for less, and a child
 * execution bounds itself; a job may run for as long as the execution may.
 */
export function unboundedJobs(machine: Machine): readonly Diagnostic[] {
  if (machine.type === "EXPRESS" || machine.timeoutSeconds !== undefined) return [];
  const jobs = jobsIn(machine.graph);
  const first = jobs[0];
  if (first === undefined) return [];
  return [finding(endlessJobs, first.via?.[0] ?? first.at, [...new Set(jobs.map(({ name }) => name.text))])];
}

function jobsIn(graph: Graph): readonly Invoke[] {
  return [...graph.blocks.values()].flatMap(({ end }) => {
    if (end.kind !== "invoke") return [];
    const { call } = end;
    const own = call.kind === "task" && isUnbounded(call) ? [end] : [];
    return [...own, ...innerGraphs(call).flatMap(jobsIn)];
  });
}

function isUnbounded({ resource, timeout, heartbeat }: TaskCall): boolean {
  if (timeout !== undefined || heartbeat !== undefined) return false;
  if (resource.op !== "constant") return resource.op === "placeholder" && resource.of?.kind === "activity";
  const text = String(resource.value);
  const isJob = /\.sync(:2)?$/.test(text) && !text.includes(":states:startExecution");
  return isJob || text.includes(":activity:");
}
