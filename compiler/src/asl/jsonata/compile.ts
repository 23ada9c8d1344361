import jsonata from "jsonata";
import { BoundedRegex } from "../bounded-regex.js";
import type { Json } from "../states.js";
import { addServiceFunctions } from "./functions.js";
import type { JsonataWorld } from "./functions.js";
import { describe } from "./parse.js";
import { NotJson, plain } from "./plain.js";

export type JsonataResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problem: "nothing" | "unsupported" | "threw"; readonly message: string };

/** Values of the variables without their `$`; `states` among them. */
export type JsonataBindings = { readonly [name: string]: Json };

export type JsonataEvaluate = (bindings: JsonataBindings) => Promise<JsonataResult>;

/** An endless recursion or loop in an expression becomes an error of the expression. */
const guardrails = { stack: 1_000, timeout: 3_000 };

/** Prepares an expression for many evaluations; what is wrong with its text is told by every one of them. */
export function compileJsonata(text: string, world: JsonataWorld): JsonataEvaluate {
  let expression: jsonata.Expression;
  try {
    expression = jsonata(text, { ...guardrails, RegexEngine: BoundedRegex as unknown as RegExpConstructor });
  } catch (error) {
    const result: JsonataResult = { ok: false, problem: "threw", message: shown(error) };
    return () => Promise.resolve(result);
  }
  addServiceFunctions(expression, world);
  return (bindings) => evaluate(expression, bindings);
}

async function evaluate(expression: jsonata.Expression, bindings: JsonataBindings): Promise<JsonataResult> {
  try {
    const value: unknown = await expression.evaluate(undefined, bindings);
    if (value === undefined) return { ok: false, problem: "nothing", message: "" };
    return { ok: true, value: plain(value) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, problem: "unsupported", message: error.message };
    return { ok: false, problem: "threw", message: shown(error) };
  }
}

function shown(error: unknown): string {
  const { code, message } = describe(error);
  return code === undefined || message.startsWith(code) ? message : `${code}: ${message}`;
}
