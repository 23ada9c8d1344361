import type { BlockId, Expr, Graph, Invoke, ValueId } from "../../../ir/ir.js";
import { membersOf, type Shape } from "../../../ir/shape.js";
import { childrenOf, edgesOf, expressionsOf, terminatorExprs } from "../../../ir/walk.js";

/**
 * The fields of a step's result that may be picked out when it is stored: all that anything reads, when each is
 * required in the type and read on every path, so that picking fails only where reading would have failed.
 */
export function narrowedFields(graph: Graph, step: Invoke): readonly string[] | undefined {
  const { result } = step;
  if (result === undefined || step.handlers.length > 0 || step.call.kind === "raw") return undefined;
  const read = new Set<string>();
  for (const expr of expressionsOf(graph)) if (!onlyFields(expr, result.id, read)) return undefined;
  if (read.size === 0 || ![...read].every((key) => isRequired(result.shape, key))) return undefined;
  const always = readOnEveryPath(graph, result.id).get(step.next.to);
  return [...read].every((key) => always?.has(key)) ? [...read] : undefined;
}

/** Whether the value is read by its fields only; collects them. */
function onlyFields(expr: Expr, id: ValueId, read: Set<string>): boolean {
  if (expr.op === "use" && expr.value === id) return false;
  if (expr.op === "get" && expr.of.op === "use" && expr.of.value === id) {
    read.add(expr.key);
    return true;
  }
  return childrenOf(expr).every((child) => onlyFields(child, id, read));
}

function isRequired(shape: Shape, key: string): boolean {
  return membersOf(shape).every((member) => {
    if (member.kind !== "object" || !Object.hasOwn(member.fields, key)) return false;
    const field = member.fields[key]!;
    return field.optional !== true && !membersOf(field.shape).some((m) => m.kind === "undefined");
  });
}

/** For each block, the fields that every path from its start reads. */
function readOnEveryPath(graph: Graph, id: ValueId): ReadonlyMap<BlockId, ReadonlySet<string>> {
  const sure = new Map<BlockId, ReadonlySet<string> | "all">(
    [...graph.blocks.keys()].map((block) => [block, "all"]),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const block of [...graph.blocks.values()].reverse()) {
      const own = new Set<string>();
      for (const entry of block.lets) surelyRead(entry.expr, id, own);
      for (const expr of terminatorExprs(block.end)) surelyRead(expr, id, own);
      const after = edgesOf(block.end).map((edge): Fields => {
        const fields = new Set<string>();
        for (const arg of edge.args) surelyRead(arg, id, fields);
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
