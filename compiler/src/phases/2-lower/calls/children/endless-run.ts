import { endlessRun } from "../../../../diagnostics/catalogue/children.js";
import { finding } from "../../../../diagnostics/index.js";
import type { BlockId, Graph, Invoke } from "../../../../ir/ir.js";
import { edgesOf } from "../../../../ir/walk.js";
import type { Cx } from "../../context.js";
import { logicalName } from "../../entities/resources.js";

/** Reports a workflow that cannot end without having run itself. */
export function refuseEndlessRun(graph: Graph, name: string, cx: Cx): void {
  const runs: Invoke[] = [];
  if (endsWithout(graph, `${logicalName(name)}Arn`, runs)) return;
  for (const run of runs) cx.lowering.report(finding(endlessRun, run.at, name));
}

/** Whether some way through the graph ends before it comes to a run of the machine; collects the runs on the ways. */
function endsWithout(graph: Graph, arn: string, runs: Invoke[]): boolean {
  const seen = new Set<BlockId>([graph.entry]);
  const work = [graph.entry];
  let ends = false;
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const { end } = graph.blocks.get(id)!;
    if (end.kind === "return" || end.kind === "throw") ends = true;
    if (end.kind === "invoke" && runsItself(end, arn, runs)) continue;
    for (const edge of edgesOf(end)) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      work.push(edge.to);
    }
  }
  return ends || runs.length === 0;
}

function runsItself(step: Invoke, arn: string, runs: Invoke[]): boolean {
  const { call } = step;
  if (call.kind === "parallel") return call.branches.some(({ graph }) => !endsWithout(graph, arn, runs));
  if (call.kind !== "task" || call.resource.op !== "constant" || call.payload.op !== "object") return false;
  const waits = /:(states:startExecution\.sync|aws-sdk:sfn:startSyncExecution)/.test(
    String(call.resource.value),
  );
  const isOwn = call.payload.entries.some(
    (entry) =>
      "key" in entry &&
      entry.key === "StateMachineArn" &&
      entry.value.op === "placeholder" &&
      entry.value.name === arn,
  );
  if (waits && isOwn) runs.push(step);
  return waits && isOwn;
}
