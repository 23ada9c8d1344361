import type { Block, Call, Graph, Value, ValueId } from "../../ir/ir.js";
import { mayBeUndefined } from "../../ir/shape.js";
import { edgesOf, terminatorExprs, usesOf } from "../../ir/walk.js";

/** Whether a parameter of a branch is read by its first state alone, which has the input of the branch before it. */
export function isReadOnEntry(graph: Graph, param: Value): boolean {
  const blocks = [...graph.blocks.values()];
  const hasHandlers = blocks.some(({ end }) => end.kind === "invoke" && end.handlers.length > 0);
  const isLoop = blocks.some(({ end }) => edgesOf(end).some((edge) => edge.to === graph.entry));
  if (hasHandlers || isLoop || mayBeUndefined(param.shape)) return false;
  if (blocks.some(({ end }) => end.kind === "invoke" && isCaptured(end.call, param.id))) return false;
  const readers = blocks.filter((block) => reads(block, param.id));
  return readers.every((block) => block.id === graph.entry && block.lets.length === 0) || isOneState(blocks);
}

/** Branches of the branch have another input. */
function isCaptured(call: Call, id: ValueId): boolean {
  if (call.kind !== "parallel" && call.kind !== "map") return false;
  const bodies = call.kind === "parallel" ? call.branches : [call.body];
  return bodies.some((body) => body.captures.some((capture) => usesOf(capture.from).has(id)));
}

/** One step and what is made of its result: nothing but the state of the step. */
function isOneState(blocks: readonly Block[]): boolean {
  const ends = blocks.map((block) => block.end.kind);
  return (
    ends.filter((kind) => kind === "invoke").length === 1 &&
    ends.every((kind) => kind === "invoke" || kind === "return" || kind === "jump") &&
    blocks.every((block) => block.lets.length === 0)
  );
}

function reads({ lets, end }: Block, id: ValueId): boolean {
  const exprs = [
    ...lets.map((entry) => entry.expr),
    ...terminatorExprs(end),
    ...edgesOf(end).flatMap((edge) => edge.args),
  ];
  return exprs.some((expr) => usesOf(expr).has(id));
}
