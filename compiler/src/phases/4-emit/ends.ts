import type { Json, State } from "../../asl/states.js";
import type { Expr } from "../../ir/ir.js";
import { kindOf, mayBeUndefined, membersOf, stringShape, without, type Shape } from "../../ir/shape.js";
import { mapChildren } from "../../ir/walk.js";
import { addState, type Emitter } from "./emitter.js";
import { withoutClaims } from "./borders.js";
import { field, inLanguage } from "./language.js";
import { isWithoutCause, orEmpty } from "./nameless-errors.js";
import { literalText } from "./placeholders.js";
import { jsonataScope, inputPaths } from "./scopes.js";
import { deployText, templateValue } from "./jsonpath/values.js";
import { pathOf, below } from "./jsonpath/scope.js";
import { Unsayable } from "./jsonpath/unsayable.js";
import { takeName } from "./state-names.js";
import type { Target } from "./targets.js";

type End = Extract<Target, { kind: "return" | "throw" }>;

/** A state that ends the machine or branch; the same end is emitted once. */
export function endState(emitter: Emitter, given: End): string {
  const isGuarded = emitter.isUnderHandler || (given.kind === "return" && given.guarded);
  const end = isGuarded && emitter.mode !== "jsonpath" ? totalEnd(given, emitter) : given;
  const what = end.kind === "return" ? end.value : end.error;
  const key = `${end.kind} ${keyOf(what, emitter)}`;
  const known = emitter.progress.ends.get(key);
  if (known !== undefined) return known;
  const name = takeName(emitter.progress, nameOf(end));
  emitter.progress.ends.set(key, name);
  const state =
    end.kind === "return"
      ? returnState(emitter, name, end.value, end.at)
      : failState(emitter, name, end.error);
  if (state !== undefined) addState(emitter, name, state, { at: end.at });
  return name;
}

/** Where a handler is around the branch, its end must not be what no handler sees. */
function totalEnd(end: End, { border }: Emitter): End {
  if (end.kind === "throw") return { ...end, error: withoutClaims(end.error, border) };
  return end.value === undefined ? end : { ...end, value: withoutClaims(end.value, border) };
}

/** Values that share a place are the same to a state that reads them. */
function keyOf(expr: Expr | undefined, emitter: Emitter): string {
  if (expr === undefined) return "";
  const byPlace = (e: Expr): Expr => {
    if (e.op !== "use") return mapChildren(e, byPlace);
    return { ...e, value: emitter.layout.webs.of(e.value)?.members[0]?.id ?? e.value };
  };
  return JSON.stringify(byPlace(expr), (name, value: unknown) =>
    name === "at" || name === "shape" ? undefined : value,
  );
}

function nameOf(end: End): string {
  if (end.kind === "return") return isNothing(end.value) ? "Done" : "Return";
  const thrown = end.error.op === "error" ? end.error.names[0]! : "Fail";
  return thrown === "States.TaskFailed" ? "Fail" : thrown;
}

/** Whether a returned value is `undefined`: the machine then ends with `{}`. */
export function isNothing(value: Expr | undefined): boolean {
  return (
    value === undefined || membersOf(value.shape).every((m) => m.kind === "undefined" || m.kind === "never")
  );
}

/** What the machine ends with: a value that may be undefined ends as `{}`. */
export function returned(value: Expr): Expr {
  if (!mayBeUndefined(value.shape) || isVague(value.shape)) return value;
  const test: Expr = {
    op: "apply",
    operator: "isUndefined",
    args: [value],
    shape: { kind: "boolean" },
    at: value.at,
  };
  const nothing: Expr = { op: "constant", value: {}, shape: { kind: "object", fields: {} }, at: value.at };
  const present: Expr = { ...value, shape: without(value.shape, "undefined") };
  return { op: "if", test, then: nothing, else: present, shape: present.shape, at: value.at };
}

function isVague(shape: Shape): boolean {
  const kind = kindOf(shape);
  return kind === "unknown" || kind === "any";
}

function returnState(
  emitter: Emitter,
  name: string,
  value: Expr | undefined,
  at: Expr["at"],
): State | undefined {
  return inLanguage<State>(emitter, name, at, {
    jsonpath: () => returnInPaths(emitter, value),
    jsonata: () => {
      if (value === undefined || isNothing(value)) return { Type: "Succeed", Output: {} };
      const expr = returned(value);
      return { Type: "Succeed", Output: field(expr, jsonataScope(emitter, expr, undefined, new Map())) };
    },
  });
}

/** Ends with a value that stands in the data; throws Unsayable when no path or template says it. */
export function returnInPaths(emitter: Emitter, value: Expr | undefined): State {
  if (value === undefined || isNothing(value)) return { Type: "Succeed", OutputPath: null };
  const expr = returned(value);
  const scope = inputPaths(emitter, undefined);
  const path = mayBeUndefined(expr.shape) && !isVague(expr.shape) ? undefined : pathOf(expr, scope);
  if (path === "$") return { Type: "Succeed" };
  if (path !== undefined && !path.startsWith("$$")) return { Type: "Succeed", OutputPath: path };
  return passThatReturns(templateValue(expr, scope));
}

function passThatReturns(value: { readonly constant: Json } | { readonly dynamic: string }): State {
  if ("dynamic" in value) {
    if (value.dynamic.startsWith("$")) return { Type: "Pass", InputPath: value.dynamic, End: true };
    return { Type: "Pass", Parameters: { "value.$": value.dynamic }, OutputPath: "$.value", End: true };
  }
  if (isTemplate(value.constant)) return { Type: "Pass", Parameters: value.constant, End: true };
  return { Type: "Pass", Result: value.constant, End: true };
}

/** Whether a template reads data; one that does not is a plain result. */
export function isTemplate(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return (value as readonly Json[]).some(isTemplate);
  return Object.entries(value).some(([key, item]) => key.endsWith(".$") || isTemplate(item));
}

/** `throw`: the error's name and cause; a caught error goes on as it was. */
function failState(emitter: Emitter, name: string, error: Expr): State | undefined {
  const at = error.at;
  return inLanguage<State>(emitter, name, at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, undefined);
      if (error.op !== "error") {
        const path = pathOf(error, scope);
        if (path === undefined) throw new Unsayable(at, "the error cannot be read by a path here");
        if (emitter.namelessErrors)
          throw new Unsayable(
            at,
            "a callback may fail without a name or a cause, and a Fail takes text only",
          );
        return { Type: "Fail", ErrorPath: below(path, "Error"), CausePath: below(path, "Cause") };
      }
      const Error = literalText(error.names[0]!);
      if (error.cause === undefined || isWithoutCause(error)) return { Type: "Fail", Error };
      const text = deployText(error.cause);
      if (text !== undefined) return { Type: "Fail", Error, Cause: text };
      const cause = templateValue(textOf(error.cause), scope);
      if ("constant" in cause) return { Type: "Fail", Error, Cause: String(cause.constant) };
      return { Type: "Fail", Error, CausePath: cause.dynamic };
    },
    jsonata: () => {
      if (error.op !== "error") {
        const scope = jsonataScope(emitter, error, undefined, new Map());
        const part = (key: string): Expr => {
          const of: Expr = { op: "get", of: error, key, shape: stringShape, at };
          return emitter.namelessErrors ? orEmpty(of) : of;
        };
        return {
          Type: "Fail",
          Error: text(field(part("error"), scope)),
          Cause: text(field(part("cause"), scope)),
        };
      }
      const Error = literalText(error.names[0]!);
      if (error.cause === undefined || isWithoutCause(error)) return { Type: "Fail", Error };
      const cause = textOf(error.cause);
      return {
        Type: "Fail",
        Error,
        Cause: text(field(cause, jsonataScope(emitter, cause, undefined, new Map()))),
      };
    },
  });
}

function text(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The message of an error is text: what is given is turned into it as `String(x)` would. */
function textOf(expr: Expr): Expr {
  if (kindOf(expr.shape) === "string") return expr;
  return { op: "text", parts: [expr], shape: { kind: "string" }, at: expr.at };
}
