import type { Block, BlockId, Edge, Expr, Graph } from "../../ir/ir.js";
import { orderOf } from "../../ir/order-of.js";
import { sameExpr } from "../../ir/walk.js";

/**
 * A branch that leads to one place with the same values, whichever way it goes, is a jump. Its test stays where it may
 * fail: that is seen where it stands.
 */
export function mergeSameWays(graph: Graph): Graph {
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    const isJump =
      end.kind === "branch" && orderOf(end.test) === "free" && sameEnds(graph, end.then, end.else);
    blocks.set(id, isJump ? { ...block, end: { kind: "jump", to: end.then, at: end.at } } : block);
  }
  return { ...graph, blocks };
}

/** Where an edge comes to, past blocks that do nothing and are given nothing: what they are given may be read later. */
function wayOf(graph: Graph, edge: Edge): { readonly block: Block; readonly args: readonly Expr[] } {
  const seen = new Set<BlockId>();
  let { to, args } = edge;
  for (;;) {
    const block = graph.blocks.get(to)!;
    const isEmpty = block.lets.length === 0 && block.params.length === 0 && block.end.kind === "jump";
    if (!isEmpty || block.end.kind !== "jump" || seen.has(to)) return { block, args };
    seen.add(to);
    ({ to, args } = block.end.to);
  }
}

function sameEnds(graph: Graph, then: Edge, otherwise: Edge): boolean {
  const a = wayOf(graph, then);
  const b = wayOf(graph, otherwise);
  if (a.block.id === b.block.id) return a.args.every((arg, i) => sameExpr(arg, b.args[i]!));
  const [first, second] = [a.block, b.block].map(returned);
  if (first === undefined || second === undefined) return false;
  return first.value === undefined || second.value === undefined
    ? first.value === second.value
    : sameExpr(first.value, second.value);
}

/** What a block returns that does nothing else and is given nothing. */
function returned({ lets, params, end }: Block): { readonly value: Expr | undefined } | undefined {
  return lets.length > 0 || params.length > 0 || end.kind !== "return" ? undefined : { value: end.value };
}
