import type { Expr } from "../../compiler/src/ir/ir.js";

type Any = (...args: never[]) => unknown;

/** Rules for calls that break by leaving no trace: no state, and another value. */
const leavesNoTrace = new Set(["callRules", "special", "promiseCalls"]);

/** Rules for options that break by leaving the option out. */
const readers = new Set(["readers", "settingReaders"]);

const nowhere: Expr["at"] = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

function brokenExpr(at: Expr["at"]): Expr {
  return { op: "constant", value: "broken", shape: { kind: "string" }, at };
}

/** What stands in a table instead of an entry that is broken. */
export function brokenEntry(table: string, whole: unknown): unknown {
  if (typeof whole === "function") return brokenFunction(table, whole as Any);
  if (table === "structure") return '"broken"';
  // Binding powers upside down: what needs parentheses has none.
  if ((table === "powers" || table === "level") && typeof whole === "number") return 110 - whole;
  if (typeof whole === "object" && whole !== null && "operator" in whole)
    return { ...whole, operator: "typeof", shape: () => ({ kind: "string" }) };
  return brokenValue(whole);
}

function brokenFunction(table: string, whole: Any): Any | undefined {
  // A reader that reads nothing only says that there is such an option.
  if (/^\(\) => \(\{\s*\}\)$/.test(String(whole))) return undefined;
  if (readers.has(table)) return () => ({});
  if (leavesNoTrace.has(table)) return () => brokenExpr(nowhere);
  return (...args) => brokenValue(whole(...args));
}

/** Another value of the same kind; nothing, where the kind has no other. */
export function brokenValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return value.startsWith("States.") ? "States.Format('broken')" : "broken";
  if (Array.isArray(value)) return value.length === 0 ? undefined : [];
  if (typeof value !== "object" || value === null) return undefined;
  if ("op" in value && "at" in value) return brokenExpr(value.at as Expr["at"]);
  if ("Variable" in value || "And" in value || "Or" in value || "Not" in value) return { Not: value };
  return undefined;
}

/** The parts of a row of a list that differ when it is broken. */
export function brokenRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof row["template"] === "string") return { template: '"broken"' };
  if (typeof row["run"] === "function") return { run: (graph: unknown) => graph };
  const { lower } = row;
  if (typeof lower !== "function")
    return Object.fromEntries(Object.keys(row).map((key) => [key, brokenValue(row[key])]));
  // A rule that makes nothing is not there. What a statement does is left out; an expression gives something else.
  if (/^\(\) => (undefined|\{\s*\})$/.test(String(lower))) return { matches: () => false };
  return {
    lower: (node: unknown, cx: unknown, third: unknown) =>
      typeof third === "function"
        ? brokenValue((lower as (...args: unknown[]) => unknown)(node, cx, third))
        : undefined,
  };
}
