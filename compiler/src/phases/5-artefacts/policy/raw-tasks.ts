import type { Expr, Json, RawCall, TaskCall } from "../../../ir/ir.js";
import { walkExpr } from "../../../ir/walk.js";

/** What the rights of a Task depend on. */
export type Request = Pick<TaskCall, "resource" | "payload" | "role">;

/** The Tasks of a state that was written by hand, at every level. */
export function tasksInRaw({ state }: RawCall): readonly Request[] {
  const tasks: Request[] = [];
  walkExpr(spelledOut(state), (expr) => {
    const resource = field(expr, "Resource");
    const type = field(expr, "Type");
    if (resource === undefined || type?.op !== "constant" || type.value !== "Task") return;
    const credentials = field(expr, "Credentials");
    const role =
      credentials === undefined ? undefined : (field(credentials, "RoleArn") ?? unknown(credentials));
    tasks.push({
      resource,
      payload: field(expr, "Parameters") ?? field(expr, "Arguments") ?? unknown(expr),
      ...(role === undefined ? {} : { role }),
    });
  });
  return tasks;
}

function field(of: Expr, key: string): Expr | undefined {
  if (of.op !== "object") return undefined;
  const entry = of.entries.find((one) => "key" in one && one.key === key);
  return entry !== undefined && "value" in entry ? entry.value : undefined;
}

/** Objects and arrays entry by entry; paths and expressions of the languages as what only the execution knows. */
function spelledOut(expr: Expr): Expr {
  if (expr.op === "constant") return ofJson(expr.value, expr);
  if (expr.op === "array")
    return {
      ...expr,
      items: expr.items.map((one) => ("item" in one ? { item: spelledOut(one.item) } : one)),
    };
  if (expr.op !== "object") return expr;
  const entries = expr.entries.map((entry) => {
    if (!("key" in entry)) return entry;
    return isPath(entry.key)
      ? { key: entry.key.slice(0, -2), value: unknown(expr) }
      : { key: entry.key, value: spelledOut(entry.value) };
  });
  return { ...expr, entries };
}

function ofJson(value: Json, like: Expr): Expr {
  if (typeof value === "string" && value.startsWith("{%")) return unknown(like);
  if (typeof value !== "object" || value === null) return { ...like, op: "constant", value };
  if (Array.isArray(value))
    return {
      ...like,
      op: "array",
      items: (value as readonly Json[]).map((item) => ({ item: ofJson(item, like) })),
    };
  const entries = Object.entries(value).map(([key, one]) =>
    isPath(key) ? { key: key.slice(0, -2), value: unknown(like) } : { key, value: ofJson(one as Json, like) },
  );
  return { ...like, op: "object", entries };
}

const isPath = (key: string): boolean => key.endsWith(".$");
const unknown = ({ shape, at }: Expr): Expr => ({ op: "context", path: [], shape, at });
