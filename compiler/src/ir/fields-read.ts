import type { BlockId, Call, Expr, Graph, Terminator, ValueId } from "./ir.js";
import { membersOf, type Shape } from "./shape.js";
import { callExprs, childrenOf, edgesOf, terminatorExprs } from "./walk.js";

/** Whether the value is read by its fields only; collects them. */
export function onlyFields(expr: Expr, id: ValueId, read: Set<string>): boolean {
  if (expr.op === "use" && expr.value === id) return false;
  if (expr.op === "get" && expr.of.op === "use" && expr.of.value === id) {
    read.add(expr.key);
    return true;
  }
  return childrenOf(expr).every((child) => onlyFields(child, id, read));
}

/** Whether every value of the shape has the field. */
export function isRequired(shape: Shape, key: string): boolean {
  return membersOf(shape).every((member) => {
    if (member.kind !== "object" || !Object.hasOwn(member.fields, key)) return false;
    const field = member.fields[key]!;
    return field.optional !== true && !membersOf(field.shape).some((m) => m.kind === "undefined");
  });
}

/** For each block, the fields that every path from its start reads, in a form that fails where the field is absent. */
export function readOnEveryPath(
  graph: Graph,
  id: ValueId,
  guards: "guarded reads fail too" | "guarded reads count for nothing",
): ReadonlyMap<BlockId, ReadonlySet<string>> {
  const guarded =
    guards === "guarded reads count for nothing" &&
    [...graph.blocks.values()].some(({ end }) => end.kind === "invoke" && end.handlers.length > 0);
  const sure = new Map<BlockId, ReadonlySet<string> | "all">(
    [...graph.blocks.keys()].map((block) => [block, "all"]),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const block of [...graph.blocks.values()].reverse()) {
      const own = new Set<string>();
      for (const entry of block.lets) surelyRead(entry.expr, id, own);
      for (const expr of readByItself(block.end, guarded)) surelyRead(expr, id, own);
      const after = edgesOf(block.end).map((edge): Fields => {
        const fields = new Set<string>();
        if (!guarded) for (const arg of edge.args) surelyRead(arg, id, fields);
        const target = sure.get(edge.to)!;
        return target === "all" ? target : new Set([...fields, ...target]);
      });
      const common: Fields = after.length === 0 ? new Set<string>() : after.reduce(intersect);
      const now = common === "all" ? common : new Set([...own, ...common]);
      const before = sure.get(block.id)!;
      if (now !== "all" && (before === "all" || before.size !== now.size)) {
        sure.set(block.id, now);
        changed = true;
      }
    }
  }
  const result = new Map<BlockId, ReadonlySet<string>>();
  for (const [block, fields] of sure) if (fields !== "all") result.set(block, fields);
  return result;
}

/** Where an error of the graph has a handler, only a step that has none itself reads in a form that can fail. */
function readByItself(end: Terminator, guarded: boolean): readonly Expr[] {
  if (end.kind === "invoke") return guarded && end.handlers.length > 0 ? [] : readByCall(end.call);
  return guarded ? [] : terminatorExprs(end);
}

/** What the body of a Map captures is read for each item, and there may be none. */
function readByCall(call: Call): readonly Expr[] {
  if (call.kind !== "map") return callExprs(call);
  return callExprs({ ...call, body: { ...call.body, captures: [] } });
}

type Fields = ReadonlySet<string> | "all";

function intersect(a: Fields, b: Fields): Fields {
  if (a === "all") return b;
  return b === "all" ? a : new Set([...a].filter((key) => b.has(key)));
}

/** Fields that evaluating the expression reads whatever the data is. */
function surelyRead(expr: Expr, id: ValueId, read: Set<string>): void {
  if (expr.op === "get" && expr.of.op === "use" && expr.of.value === id) read.add(expr.key);
  if (expr.op === "if") return surelyRead(expr.test, id, read);
  if (expr.op === "function") return;
  const lazy = expr.op === "apply" && (expr.operator === "and" || expr.operator === "or");
  const children = childrenOf(expr);
  for (const child of lazy ? children.slice(0, 1) : children) surelyRead(child, id, read);
}
