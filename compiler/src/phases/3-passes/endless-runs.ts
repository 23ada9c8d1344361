import { endlessRun } from "../../diagnostics/catalogue/children.js";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import type { BlockId, Graph, Invoke, Machine } from "../../ir/ir.js";
import { edgesOf } from "../../ir/walk.js";

/**
 * Reports the machines that cannot end without having run themselves, by themselves or through each other. `arnOf` is
 * what stands for the ARN of a machine in those that start it.
 */
export function endlessRuns(
  machines: readonly Machine[],
  arnOf: (machine: Machine) => string,
): ReadonlyMap<Machine, readonly Diagnostic[]> {
  const named = new Map<string, Machine[]>();
  for (const machine of machines) named.set(arnOf(machine), [...(named.get(arnOf(machine)) ?? []), machine]);
  /** What a machine runs by an ARN: itself, if it is its own; nobody that is known where several have it. */
  const targetOf = (arn: string, from: Machine): Machine | undefined => {
    const known = named.get(arn) ?? [];
    return known.includes(from) ? from : known.length === 1 ? known[0] : undefined;
  };
  const endless = new Set(machines);
  const blocking = (machine: Machine): readonly Run[] => {
    const runs: Run[] = [];
    const isBlocked = (arn: string): boolean => {
      const target = targetOf(arn, machine);
      return target !== undefined && endless.has(target);
    };
    return endsWithout(machine.graph, isBlocked, runs) ? [] : runs;
  };
  // What can end lets end who runs it: until no other can.
  for (let size = -1; size !== endless.size;) {
    size = endless.size;
    for (const machine of machines) if (blocking(machine).length === 0) endless.delete(machine);
  }
  const next = new Map([...endless].map((machine) => [machine, blocking(machine)]));
  const found = new Map<Machine, readonly Diagnostic[]>();
  for (const [machine, runs] of next) {
    const circular = runs.filter(({ arn }) => comesTo(machine, targetOf(arn, machine)));
    if (circular.length === 0) continue; // runs one that is endless, and says so itself
    found.set(
      machine,
      circular.map(({ step, arn }) =>
        finding(endlessRun, step.at, machine.name, targetOf(arn, machine)!.name),
      ),
    );
  }
  return found;

  /** Whether the runs of `from` come to `machine`, of itself or of those that it runs. */
  function comesTo(machine: Machine, from: Machine | undefined, seen = new Set<Machine>()): boolean {
    if (from === machine) return true;
    if (from === undefined || seen.has(from)) return false;
    seen.add(from);
    return (next.get(from) ?? []).some(({ arn }) => comesTo(machine, targetOf(arn, from), seen));
  }
}

interface Run {
  readonly step: Invoke;
  readonly arn: string;
}

/** Whether some way through the graph ends before it comes to a run that never ends; collects those on the ways. */
function endsWithout(graph: Graph, isBlocked: (arn: string) => boolean, runs: Run[]): boolean {
  const seen = new Set<BlockId>([graph.entry]);
  const work = [graph.entry];
  let ends = false;
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const { end } = graph.blocks.get(id)!;
    if (end.kind === "return" || end.kind === "throw") ends = true;
    if (end.kind === "invoke" && neverEnds(end, isBlocked, runs)) continue;
    for (const edge of edgesOf(end)) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      work.push(edge.to);
    }
  }
  return ends || runs.length === 0;
}

/** Whether a step waits for a machine that never ends; a Map may have no items, and then it waits for none. */
function neverEnds(step: Invoke, isBlocked: (arn: string) => boolean, runs: Run[]): boolean {
  const { call } = step;
  if (call.kind === "parallel") {
    const inBranches = call.branches.map(({ graph }) => {
      const inside: Run[] = [];
      const ends = endsWithout(graph, isBlocked, inside);
      if (!ends) runs.push(...inside);
      return ends;
    });
    return inBranches.includes(false);
  }
  const arn = runBy(step);
  if (arn === undefined || !isBlocked(arn)) return false;
  runs.push({ step, arn });
  return true;
}

/** What stands for the ARN of the machine that a step runs and waits for. */
function runBy({ call }: Invoke): string | undefined {
  if (call.kind !== "task" || call.resource.op !== "constant" || call.payload.op !== "object")
    return undefined;
  if (!/:(states:startExecution\.sync|aws-sdk:sfn:startSyncExecution)/.test(String(call.resource.value)))
    return undefined;
  const entry = call.payload.entries.find((one) => "key" in one && one.key === "StateMachineArn");
  return entry !== undefined && "key" in entry && entry.value.op === "placeholder"
    ? entry.value.name
    : undefined;
}
