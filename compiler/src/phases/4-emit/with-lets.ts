import type { Block, Expr, ValueId } from "../../ir/ir.js";
import { simplify } from "../../ir/simplify.js";
import { substitute, usesOf } from "../../ir/walk.js";
import type { Emitter } from "./emitter.js";
import type { Copy, Target } from "./targets.js";

interface Written {
  readonly target: Target;
  /** Everything to be written on the way, at once. */
  readonly copies: readonly Copy[];
  /** Whether the lets of the target are among the copies. */
  readonly bare: boolean;
}

/** Values made once, in a block that only this edge reaches, are written like its block arguments. */
export function withLets(emitter: Emitter, target: Target): Written {
  if (target.kind !== "block") return { target, copies: [], bare: false };
  const { block, copies } = target;
  const as = { target, copies, bare: false };
  if ((emitter.incoming.get(block.id) ?? 0) !== 1) return as;
  if (block.lets.length === 0 || !block.lets.every((entry) => entry.order === "once")) return as;
  const lets = atOnce(emitter, block, copies);
  if (lets === undefined) return as;
  const written = [...copies, ...lets.copies];
  if (block.end.kind === "invoke" || block.end.kind === "branch")
    return { target, copies: written, bare: true };
  const after = emitter.targets.after(block);
  if (after.kind === "return") return { target: ending(after, lets.known), copies: lets.copies, bare: false };
  if (after?.kind !== "block" || after.block.id === block.id) return as;
  const more = after.copies.map((copy) => ({ ...copy, from: simplify(substitute(copy.from, lets.known)) }));
  if (more.some((copy) => written.some(({ to }) => usesOf(copy.from).has(to.id)))) return as;
  const live = emitter.layout.webs.live.get(after.block.id)!;
  const needed = written.filter(({ to }) => live.has(to.id) || after.kept.has(to.id));
  return withLets(emitter, { ...after, copies: [...needed, ...more] });
}

/** An end, with what has become known in its value. */
function ending(
  end: Extract<Target, { kind: "return" }>,
  known: ReadonlyMap<ValueId, Expr>,
): Extract<Target, { kind: "return" }> {
  return end.value === undefined ? end : { ...end, value: simplify(substitute(end.value, known)) };
}

/** The lets of a block as if written together with what its edge writes; undefined when one has to wait for another. */
function atOnce(
  emitter: Emitter,
  block: Block,
  copies: readonly Copy[],
): { readonly copies: readonly Copy[]; readonly known: ReadonlyMap<ValueId, Expr> } | undefined {
  const known = new Map(copies.map((copy) => [copy.to.id, copy.from]));
  const params = new Set(block.params.map((param) => param.id));
  const lets: Copy[] = [];
  for (const { value, expr } of block.lets) {
    const from = simplify(substitute(expr, known));
    const waits = [...usesOf(from)].some((id) => params.has(id) || lets.some((copy) => copy.to.id === id));
    if (waits) return undefined;
    lets.push({ to: value, from });
    // In strict JSONPath a value made of another may have no form: it gets a state of its own.
    if (emitter.mode !== "jsonpath" && isRepeatable(from)) known.set(value.id, from);
  }
  return { copies: lets, known };
}

/** Whether an expression may be written out twice: a field or an element, the same each time. */
function isRepeatable(expr: Expr): boolean {
  if (expr.op === "constant" || expr.op === "use" || expr.op === "context") return true;
  if (expr.op === "get") return isRepeatable(expr.of);
  return expr.op === "apply" && expr.operator === "index" && expr.args.every(isRepeatable);
}
