import { createRequire } from "node:module";
import type jsonata from "jsonata";
import type { Json } from "../../../compiler/src/ir/ir.js";

const root = createRequire(new URL("../../../package.json", import.meta.url));
const compiler = createRequire(new URL("../../../compiler/package.json", import.meta.url));

/** JSONata as installed for the compiler, and the older 2.0 that another package brings: the service runs a 2.x. */
export const engines = [compiler("jsonata"), root("jsonata")] as readonly (typeof jsonata)[];

export type Outcome = { readonly value: unknown } | { readonly failed: string };

/** Evaluates as the service does: no context value, variables bound, functions of the service added, result as JSON. */
export async function evaluateJsonata(
  engine: typeof jsonata,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  try {
    const expression = engine(text);
    expression.registerFunction("parse", (source: string) => JSON.parse(source) as unknown, "<s:x>");
    const value: unknown = await expression.evaluate(undefined, variables);
    return { value: value === undefined ? undefined : jsonOf(value) };
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    return { failed: `${code ?? ""} ${message ?? ""}` };
  }
}

/** The value as JSON; what JSON cannot say is an error on the service, never null. */
export function jsonOf(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === "number" && !Number.isFinite(item)) throw new RangeError("no number of JSON");
    if (typeof item === "function") throw new TypeError("a function is no JSON");
    return item;
  });
  return JSON.parse(text) as unknown;
}

/** A state field: every `{% %}` in it evaluated; an expression that yields nothing fails the state. */
export async function evaluateField(
  engine: typeof jsonata,
  field: Json,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  if (typeof field === "string") {
    if (!field.startsWith("{%") || !field.endsWith("%}")) return { value: field };
    const outcome = await evaluateJsonata(engine, field.slice(2, -2), variables);
    return "value" in outcome && outcome.value === undefined ? { failed: "returned nothing" } : outcome;
  }
  if (field === null || typeof field !== "object") return { value: field };
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(field) as [string, Json][]) {
    const outcome = await evaluateField(engine, item, variables);
    if ("failed" in outcome) return outcome;
    entries.push([key, outcome.value]);
  }
  return { value: Array.isArray(field) ? entries.map(([, item]) => item) : Object.fromEntries(entries) };
}
