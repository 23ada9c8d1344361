import type { Expr, Graph, Invoke, ValueId } from "../../../ir/ir.js";
import { holdsAbsent } from "../../../ir/shape.js";
import { childrenOf, edgesOf, expressionsOf, usesOf } from "../../../ir/walk.js";

/** The names of results of branches, by their positions, with the reads of them. */
export type PartNames = ReadonlyMap<number, { readonly name: string; readonly read: PartRead }>;

/** `both[0]`. */
type PartRead = Expr & { readonly op: "apply" };

/**
 * What the parts of a Parallel's result are called where it is stored, and which of them are read: `$.both.price` says
 * more than `$.both[0]`. Nothing where the whole list is read, or a part that may be absent: it stands there as null.
 */
export function partNames(graph: Graph, { call, result }: Invoke): PartNames | undefined {
  if (call.kind !== "parallel" || result === undefined) return undefined;
  // What an edge copies is read from the raw result, beside what is stored of it.
  const isCopied = [...graph.blocks.values()].some(({ end }) =>
    edgesOf(end).some((edge) => edge.args.some((arg) => usesOf(arg).has(result.id))),
  );
  if (isCopied) return undefined;
  const read = new Map<number, PartRead>();
  if (!expressionsOf(graph).every((expr) => onlyParts(expr, result.id, read)) || read.size === 0)
    return undefined;
  const parts = [...read].sort(([a], [b]) => a - b);
  const isNamed = ([index, of]: (typeof parts)[number]): boolean =>
    plain.test(call.branches[index]?.name ?? "") && !holdsAbsent(of.args[0]!.shape, index);
  if (!parts.every(isNamed)) return undefined;
  const names = new Set(parts.map(([index]) => call.branches[index]!.name));
  if (names.size < parts.length) return undefined;
  return new Map(parts.map(([index, of]) => [index, { name: call.branches[index]!.name, read: of }]));
}

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Whether the value is read by positions only; collects them. */
function onlyParts(expr: Expr, id: ValueId, read: Map<number, PartRead>): boolean {
  if (expr.op === "use" && expr.value === id) return false;
  if (expr.op === "apply" && expr.operator === "index") {
    const [of, index] = expr.args;
    if (of?.op === "use" && of.value === id && index?.op === "constant" && Number.isInteger(index.value)) {
      read.set(Number(index.value), expr);
      return true;
    }
  }
  return childrenOf(expr).every((child) => onlyParts(child, id, read));
}

/** The list of results as the object that is stored. */
export function withNames(names: PartNames, at: Expr["at"]): Expr {
  const entries = [...names.values()].map(({ name, read }) => ({ key: name, value: read }));
  const fields = Object.fromEntries(entries.map(({ key, value }) => [key, { shape: value.shape }]));
  return { op: "object", entries, shape: { kind: "object", fields }, at };
}
