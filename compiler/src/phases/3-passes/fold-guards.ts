import { borderOf, isFromOutside, type Border } from "../../ir/claims.js";
import type { Block, BlockId, Branch, Expr, Graph, ValueId } from "../../ir/ir.js";
import { booleanShape } from "../../ir/shape.js";
import { childrenOf, edgesOf, exprKey, usesOf } from "../../ir/walk.js";

/**
 * Guards of data from outside ask only what is not known: of a value that the machine has made itself they ask nothing,
 * and what every path to them has asked before they do not ask again. `sure`: parameters that the machine has made.
 */
export function foldGuards(graph: Graph, sure: ReadonlySet<ValueId>): Graph {
  const asks = (end: Block["end"]): end is Branch => end.kind === "branch" && end.guard === true;
  if (![...graph.blocks.values()].some(({ end }) => asks(end))) return graph;
  const border = borderOf(graph, sure);
  const lets = new Map([...graph.blocks.values()].flatMap((b) => b.lets.map((l) => [l.value.id, l.expr])));
  const known = knownOnEveryPath(graph);
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    if (!asks(end)) {
      blocks.set(id, block);
      continue;
    }
    const facts = known.get(id)!;
    const open = conjuncts(end.test).filter(
      (test) => mayBreak(test, border, lets) && !facts.has(exprKey(test)),
    );
    blocks.set(id, { ...block, end: { ...end, test: conjunction(open, end.at) } });
  }
  return { ...graph, blocks };
}

/** `a && b && c` as its tests. */
export function conjuncts(test: Expr): readonly Expr[] {
  return test.op === "apply" && test.operator === "and" ? test.args.flatMap(conjuncts) : [test];
}

export function conjunction(tests: readonly Expr[], at: Expr["at"]): Expr {
  const [first, ...rest] = tests;
  if (first === undefined)
    return { op: "constant", value: true, shape: { kind: "boolean", literal: true }, at };
  return rest.reduce(
    (all, test): Expr => ({ op: "apply", operator: "and", args: [all, test], shape: booleanShape, at }),
    first,
  );
}

/** Whether the expression reads anything that is of its type by a claim only. */
function mayBreak(expr: Expr, border: Border, lets: ReadonlyMap<ValueId, Expr>): boolean {
  if (isFromOutside(expr, border)) return true;
  const made = expr.op === "use" ? lets.get(expr.value) : undefined;
  return (made === undefined ? childrenOf(expr) : [made]).some((part) => mayBreak(part, border, lets));
}

/** The tests of guards that have been true on every way to a block. An argument of a block is a new value each time. */
function knownOnEveryPath(graph: Graph): ReadonlyMap<BlockId, ReadonlySet<string>> {
  const known = new Map<BlockId, ReadonlySet<string> | "all">(
    [...graph.blocks.keys()].map((id) => [id, "all"]),
  );
  known.set(graph.entry, new Set());
  const about = new Map<string, ReadonlySet<ValueId>>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [id, { end }] of graph.blocks) {
      const before = known.get(id)!;
      if (before === "all") continue;
      for (const edge of edgesOf(end)) {
        const facts = new Set(before);
        if (end.kind === "branch" && end.guard === true && edge === end.then) {
          for (const test of conjuncts(end.test)) {
            about.set(exprKey(test), usesOf(test));
            facts.add(exprKey(test));
          }
        }
        const params = new Set(graph.blocks.get(edge.to)!.params.map((param) => param.id));
        const there = known.get(edge.to)!;
        const kept = [...facts].filter(
          (fact) =>
            (there === "all" || there.has(fact)) && ![...about.get(fact)!].some((used) => params.has(used)),
        );
        if (there !== "all" && kept.length === there.size) continue;
        known.set(edge.to, new Set(kept));
        changed = true;
      }
    }
  }
  return new Map([...known].map(([id, facts]) => [id, facts === "all" ? new Set<string>() : facts]));
}
