import type { Expr } from "../../../ir/ir.js";
import { membersOf } from "../../../ir/shape.js";

export function numberOf(expr: Expr): number {
  if (expr.op !== "constant" || typeof expr.value !== "number")
    throw new Error("A row derives from a constant number");
  return expr.value;
}

/** A constant that stands where `like` stood. */
export function constantNumber(like: Expr, value: number): Expr {
  return { op: "constant", value, shape: { kind: "number", literals: [value] }, at: like.at };
}

/** Whether every value that the expression can have is text of which `test` holds, character by character. */
export function isTextOf(expr: Expr, test: RegExp): boolean {
  if (expr.op === "constant") return typeof expr.value === "string" && test.test(expr.value);
  if (expr.op === "text") {
    return expr.parts.every((part) =>
      typeof part === "string" ? test.test(part) : isPlain(part) || isTextOf(part, test),
    );
  }
  if (expr.op === "apply" && plainResults.has(expr.operator)) return true;
  return membersOf(expr.shape).every(
    (m) => m.kind === "string" && m.literals?.every((l) => test.test(l)) === true,
  );
}

const plainResults: ReadonlySet<string> = new Set(["uuid", "isoOf", "encodeUri"]);

function isPlain(expr: Expr): boolean {
  return membersOf(expr.shape).every((m) => m.kind === "number" || m.kind === "boolean" || m.kind === "null");
}

export function constantText(like: Expr, value: string): Expr {
  return { op: "constant", value, shape: { kind: "string", literals: [value] }, at: like.at };
}

export function firstText(expr: Expr): string {
  if (expr.op !== "constant" || !Array.isArray(expr.value))
    throw new Error("A row derives from a constant array");
  return String((expr.value as readonly unknown[])[0]);
}

/** How long a constant text is as JSONata counts. */
export function charactersOf(expr: Expr): number {
  if (expr.op !== "constant") throw new Error("A row derives from a constant text");
  return [...String(expr.value)].length;
}
