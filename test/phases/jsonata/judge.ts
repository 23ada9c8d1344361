import { isDeepStrictEqual } from "node:util";
import type { Expr } from "../../../compiler/src/ir/ir.js";
import { rows, refusals } from "../../../compiler/src/phases/4-emit/jsonata/table/index.js";
import { structure } from "../../../compiler/src/phases/4-emit/jsonata/structure.js";
import { printWith } from "../../../compiler/src/phases/4-emit/jsonata/print-jsonata.js";
import type { JsonataScope, Table } from "../../../compiler/src/phases/4-emit/jsonata/printer.js";
import { engines, evaluateJsonata, jsonOf, type Outcome } from "./engine.js";
import { evaluateInJavaScript } from "./javascript.js";
import type { Case } from "./row-cases.js";

export const table: Table = { rows, refusals, structure };

/** A value that is null in the data while it is undefined. */
export const storedAsNull = 26;

export const scope: JsonataScope = {
  storedAsNull: (value) => value === storedAsNull,
  read: (value) => (value % 2 === 0 ? `$v${value}` : `$states.input.v${value}`),
  context: (path) => ["$states.context", ...path].join("."),
};

/** What differs between the printed text and JavaScript, in words; undefined when they agree, "guarded" when it fails on purpose. */
export async function judge(
  { expr, data }: Case,
  by: Table = table,
  runs = engines,
  given: JsonataScope = scope,
): Promise<string | undefined> {
  const printed = printWith(by, expr, given);
  if (!printed.ok) return `refused: ${printed.reason}`;
  const expected = javascript(expr, data);
  let guarded = false;
  for (const engine of runs) {
    const actual = await evaluateJsonata(engine, printed.text, variablesOf(data));
    if ("failed" in actual && "failed" in expected) continue;
    if ("failed" in actual && actual.failed.startsWith("D3137 ")) guarded = true;
    else if ("failed" in actual || "failed" in expected || !isDeepStrictEqual(actual.value, expected.value)) {
      return `${printed.text}\n  with ${JSON.stringify([...data])}\n  JSONata: ${shown(actual)}\n  JavaScript: ${shown(expected)}`;
    }
  }
  return guarded ? "guarded" : undefined;
}

export function javascript(expr: Expr, data: ReadonlyMap<number, unknown>): Outcome {
  try {
    const value = evaluateInJavaScript(expr, data);
    return { value: value === undefined ? undefined : jsonOf(value) };
  } catch (error) {
    return { failed: String(error) };
  }
}

export function variablesOf(data: ReadonlyMap<number, unknown>): Record<string, unknown> {
  const all = Object.fromEntries(
    [...data].map(([id, value]) => [`v${id}`, id === storedAsNull ? (value ?? null) : value]),
  );
  // A variable of the service is JSON: what is undefined is not there.
  return { ...all, states: { input: all, context: {} } };
}

function shown(outcome: Outcome): string {
  return "failed" in outcome ? `fails, ${outcome.failed}` : (JSON.stringify(outcome.value) ?? "undefined");
}
