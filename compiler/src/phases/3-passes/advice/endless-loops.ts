import { endlessLoop } from "../../../diagnostics/catalogue/advice.js";
import { finding, type Diagnostic } from "../../../diagnostics/index.js";
import type { BlockId, Graph, Invoke, Machine } from "../../../ir/ir.js";
import { countedExits } from "./counted.js";
import { innerGraphs } from "../../../ir/nested.js";
import { loopsAmong, successors, type Region } from "./regions.js";
import { cheapestTurn, stepsIn, type Turn } from "./turns.js";

/** The service ends a Standard execution with this many events, and after a year. */
const mostEvents = 25_000;
const mostSeconds = 365 * 86_400;

/** Loops that run steps until something outside says so: the service may end the execution before. */
export function endlessLoops(machine: Machine): readonly Diagnostic[] {
  if (machine.type === "EXPRESS") return [];
  const limit = Math.min(machine.timeoutSeconds ?? mostSeconds, mostSeconds);
  return loopsOf(machine.graph, limit);
}

function loopsOf(graph: Graph, limit: number): readonly Diagnostic[] {
  const own = unbounded(graph, graph.blocks.keys()).flatMap((region) => {
    const turn = cheapestTurn(graph, region);
    const first = stepsIn(graph, region)[0];
    if (turn === undefined || first === undefined || goesOnElsewhere(graph, region)) return [];
    const turns = Math.floor(mostEvents / turn.events);
    const isEndedBefore = turn.seconds * turns > limit;
    return isEndedBefore
      ? []
      : [finding(endlessLoop, first.via?.[0] ?? first.at, rounded(turns), spent(turn, turns))];
  });
  const inner = [...graph.blocks.values()].flatMap(({ end }) =>
    end.kind === "invoke" ? innerGraphs(end.call).flatMap((each) => loopsOf(each, limit)) : [],
  );
  return [...own, ...inner];
}

/** Loops of which some way around passes no exit that the turns count towards. */
function unbounded(graph: Graph, blocks: Iterable<BlockId>): readonly Region[] {
  return loopsAmong(graph, blocks).flatMap((region) => {
    const exits = countedExits(graph, region);
    if (exits.size === 0) return [region];
    return unbounded(
      graph,
      [...region].filter((id) => !exits.has(id)),
    );
  });
}

/** Whether a way out of the loop starts the execution that goes on. */
function goesOnElsewhere(graph: Graph, region: Region): boolean {
  const seen = new Set<BlockId>(region);
  const work = [...region];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const { end } = graph.blocks.get(id)!;
    if (end.kind === "invoke" && startsItself(end)) return true;
    for (const to of successors(graph, id)) {
      if (seen.has(to)) continue;
      seen.add(to);
      work.push(to);
    }
  }
  return false;
}

function startsItself({ call }: Invoke): boolean {
  if (call.kind !== "task" || call.payload.op !== "object") return false;
  return call.payload.entries.some(
    (entry) =>
      "key" in entry &&
      entry.key === "StateMachineArn" &&
      entry.value.op === "context" &&
      entry.value.path.join(".") === "StateMachine.Id",
  );
}

/** Two digits are what an estimate has. */
function rounded(turns: number): string {
  const unit = 10 ** Math.max(0, String(turns).length - 2);
  return (Math.floor(turns / unit) * unit).toLocaleString("en");
}

function spent(turn: Turn, turns: number): string | undefined {
  const hours = (turn.seconds * turns) / 3600;
  if (hours === 0) return undefined;
  if (hours < 2) return `${Math.max(1, Math.round(hours * 60))} minutes`;
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24).toLocaleString("en")} days`;
}
