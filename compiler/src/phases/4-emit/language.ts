import { finding } from "../../diagnostics/index.js";
import { notInJsonata, notInJsonpath } from "../../diagnostics/catalogue/query-languages.js";
import type { State } from "../../asl/states.js";
import type { Span } from "../../diagnostics/index.js";
import type { Expr, Json } from "../../ir/ir.js";
import type { Emitter } from "./emitter.js";
import { jsonataTemplate, printJsonata, type JsonataScope } from "./jsonata/index.js";
import { Unsayable } from "./jsonpath/unsayable.js";
import { attempt } from "./machine-state.js";

export interface Forms<S> {
  readonly jsonpath: () => S;
  readonly jsonata: () => S;
}

/**
 * Chooses the query language of one state: JSONPath, and JSONata in its place where JSONPath cannot say what the
 * state does, as far as the mode allows.
 */
export function inLanguage<S extends State>(
  emitter: Emitter,
  name: string,
  at: Span,
  forms: Forms<S>,
): S | undefined {
  const { mode, progress, report } = emitter;
  if (mode !== "jsonata") {
    try {
      return attempt(progress, forms.jsonpath);
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      if (mode === "jsonpath") {
        report(finding(notInJsonpath, placeOf(error, at), textAt(emitter, error), error.reason));
        return undefined;
      }
      progress.switched.push({ state: name, at: placeOf(error, at), reason: error.reason });
    }
  }
  try {
    const state = attempt(progress, forms.jsonata);
    return mode === "jsonata" ? state : withLanguage(state);
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    report(finding(notInJsonata, placeOf(error, at), textAt(emitter, error), error.reason));
    return undefined;
  }
}

function placeOf(error: Unsayable, at: Span): Span {
  return error.at.file === "" ? at : error.at;
}

function textAt(emitter: Emitter, error: Unsayable): string {
  return emitter.sourceText(error.at).replace(/\s+/g, " ").slice(0, 80);
}

/** A state field in JSONata. `orNull`: an absent value is kept as null; otherwise it must not be absent. */
export function field(expr: Expr, scope: JsonataScope): Json {
  const made = jsonataTemplate(expr, scope);
  if (!made.ok) throw new Unsayable(made.at, made.reason);
  return made.value;
}

export function jsonataText(expr: Expr, scope: JsonataScope): string {
  const printed = printJsonata(expr, scope);
  if (!printed.ok) throw new Unsayable(printed.at, printed.reason);
  return printed.text;
}

function withLanguage<S extends State>(state: S): S {
  const { Type, ...rest } = state;
  return { Type, QueryLanguage: "JSONata", ...rest } as unknown as S;
}
