import type { Json, JsonObject, TaskState } from "../../../asl/states.js";
import type { Block, Expr, Invoke, Value } from "../../../ir/ir.js";
import { withoutClaimsOnTheWay } from "../borders.js";
import type { Emitter } from "../emitter.js";
import { isNothing, returned, returnInPaths } from "../ends.js";
import { assignJsonata, assignPaths, goTo, type Carry } from "../go-to.js";
import { inputPaths, jsonataScope, resultPaths } from "../scopes.js";
import { below, pathOf, type PathScope } from "../jsonpath/scope.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { templateValue } from "../jsonpath/values.js";
import { field, jsonataText } from "../language.js";
import { withNames } from "../layout/named-results.js";
import { resultAt } from "../layout/places.js";
import type { Copy, Target } from "../targets.js";
import { usesOf } from "../../../ir/walk.js";

/** Where an error of the step has a handler, here or around the branch, nothing that the state reads may end the execution past it. */
export function isTotal(emitter: Emitter, step: Invoke): boolean {
  return (step.handlers.length > 0 || emitter.isUnderHandler) && emitter.mode !== "jsonpath";
}

export function totalTarget(emitter: Emitter, step: Invoke, target: Target): Target {
  const isGuarded = target.kind === "return" && target.guarded && emitter.mode !== "jsonpath";
  return isGuarded || isTotal(emitter, step) ? withoutClaimsOnTheWay(target, emitter.border) : target;
}

/** How a state that keeps its input ends with the returned value: by OutputPath. */
export function endPath(
  value: Expr | undefined,
  scope: PathScope,
): { OutputPath?: string | null } | undefined {
  if (value === undefined || isNothing(value)) return { OutputPath: null };
  const path = pathOf(returned(value), scope);
  if (path === undefined || path.startsWith("$$")) return undefined;
  return path === "$" ? {} : { OutputPath: path };
}

/** Where a result goes in JSONPath: out as it is, into its slot, into a variable, or nowhere. */
export function resultInPaths(emitter: Emitter, step: Invoke, target: Target): Partial<TaskState> {
  const raw = resultPaths(emitter, step);
  if (target.kind === "return") {
    const tail = returnFromResult(emitter, step, target.value, raw);
    // A state written by hand keeps its own ResultSelector.
    const fits = step.call.kind !== "raw" || tail?.ResultSelector === undefined;
    if (tail !== undefined && fits) return { ...tail, End: true };
    // A return state in JSONata after a state in JSONPath would be one too many: this state can return it itself.
    if (emitter.mode === "auto" && step.call.kind === "task") returnInPaths(emitter, target.value);
  }
  const kept = isKept(emitter, step, target) ? keptResult(emitter, step) : nowhere;
  const own = kept.variable === undefined ? [] : [kept.variable];
  const carry: Carry = (copies) => assignPaths(emitter, [...own, ...copies], raw);
  const next = goTo(emitter, target, carry);
  const copied =
    target.kind === "block" ? target.copies.find((copy) => usesResult(copy.from, step)) : undefined;
  // What the state itself cannot write, a Pass after it does, and reads the result from its place.
  const keep = copied !== undefined && next.Assign === undefined ? keptResult(emitter, step) : kept;
  if (keep.fields.ResultSelector !== undefined && copied !== undefined && next.Assign !== undefined) {
    // Assign reads the raw result; what it sees beside a ResultSelector is not recorded.
    throw new Unsayable(copied.from.at, "a part of a result that is kept is also copied");
  }
  const assign =
    keep.variable !== undefined && next.Assign === undefined
      ? { Assign: assignPaths(emitter, [keep.variable], raw) }
      : {};
  return { ...keep.fields, ...assign, ...next };
}

/** The fields that end a machine with a value made of the result. */
function returnFromResult(
  emitter: Emitter,
  step: Invoke,
  value: Expr | undefined,
  raw: PathScope,
): Partial<TaskState> | undefined {
  if (value === undefined || isNothing(value)) return { ResultPath: null, OutputPath: null };
  const expr = returned(value);
  const path = pathOf(expr, raw);
  if (path !== undefined && !path.startsWith("$$")) {
    if (path.startsWith("$.")) return { OutputPath: path };
    if (path === "$") return {};
  }
  if (!usesResult(expr, step)) {
    const kept = endPath(value, inputPaths(emitter, undefined));
    if (kept !== undefined) return { ResultPath: null, ...kept };
  }
  if (step.call.kind === "task" && isTotal(emitter, step) && expr !== value && usesResult(expr, step)) {
    throw new Unsayable(expr.at, "a field of the result may be absent, and a path to what is absent fails");
  }
  const template = attemptTemplate(expr, raw);
  return isObject(template) ? { ResultSelector: template } : undefined;
}

function usesResult(expr: Expr, step: Invoke): boolean {
  return step.result !== undefined && usesOf(expr).has(step.result.id);
}

function attemptTemplate(expr: Expr, scope: PathScope): Json | undefined {
  try {
    const value = templateValue(expr, scope);
    return "constant" in value ? value.constant : undefined;
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Kept {
  readonly fields: Partial<TaskState>;
  readonly variable?: Copy;
}

const nowhere: Kept = { fields: { ResultPath: null } };

/** Where the result is kept for what comes after. */
function keptResult(emitter: Emitter, step: Invoke): Kept {
  const { result } = step;
  if (result === undefined) return nowhere;
  const place = emitter.layout.placeOf(result.id);
  if (place?.kind === "variable")
    return { fields: { ResultPath: null }, variable: { to: result, from: storedForm(emitter, result) } };
  if (place?.kind !== "slot") return nowhere;
  const [envelope] = resultAt(step);
  const fields = emitter.layout.narrowed.get(result.id);
  if (fields !== undefined) {
    const picked = fields.map((key) => [`${key}.$`, below(resultAt(step).reduce(below, "$"), key)]);
    return {
      fields: { ResultSelector: Object.fromEntries(picked) as JsonObject, ResultPath: `$.${place.name}` },
    };
  }
  const parts = emitter.layout.partsOf(result.id);
  if (parts !== undefined) {
    const named = [...parts].map(([index, { name }]) => [`${name}.$`, `$[${index}]`]);
    return {
      fields: { ResultSelector: Object.fromEntries(named) as JsonObject, ResultPath: `$.${place.name}` },
    };
  }
  const selector = envelope === undefined ? {} : { ResultSelector: { [`${envelope}.$`]: `$.${envelope}` } };
  return { fields: { ...selector, ResultPath: `$.${place.name}` } };
}

/** Whether a later state reads the result; what the edge copies from it is written at once. */
export function isKept(emitter: Emitter, step: Invoke, target: Target): boolean {
  const id = step.result?.id;
  if (id === undefined) return false;
  switch (target.kind) {
    case "block":
      return target.kept.has(id) || emitter.layout.webs.live.get(target.block.id)!.has(id);
    case "return":
      return target.value !== undefined && usesOf(target.value).has(id);
    case "throw":
      return usesOf(target.error).has(id);
    case "endless":
      return false;
  }
}

/** Whether anything reads the result: a later state, or what the edge copies from it. */
export function resultIsRead(emitter: Emitter, step: Invoke, target: Target): boolean {
  return isKept(emitter, step, target) || isCopied(step, target);
}

function isCopied(step: Invoke, target: Target): boolean {
  return target.kind === "block" && target.copies.some((copy) => usesResult(copy.from, step));
}

/** The same in JSONata: variables, or an Output that adds the result to the data. */
export function resultInJsonata(
  emitter: Emitter,
  step: Invoke,
  block: Block,
  target: Target,
  raw = "$states.result",
): Partial<TaskState> {
  const own = new Map<number, string>();
  if (step.result !== undefined) own.set(step.result.id, [raw, ...resultAt(step)].join("."));
  if (target.kind === "return") return { Output: outputOf(emitter, target.value, block, own), End: true };
  const kept = isKept(emitter, step, target) ? resultCopy(emitter, step) : [];
  const carry: Carry = (copies) => assignJsonata(emitter, [...kept, ...copies], block, own);
  const next = goTo(emitter, target, carry);
  const between = isCopied(step, target) && next.Assign === undefined;
  const late = between ? resultCopy(emitter, step) : kept;
  const assign =
    next.Assign === undefined && late.length > 0 ? { Assign: assignJsonata(emitter, late, block, own) } : {};
  return {
    ...outputWithResult(emitter, step, own, between || isKept(emitter, step, target)),
    ...assign,
    ...next,
  };
}

/** The result as a value to be written, when a variable holds it. */
function resultCopy(emitter: Emitter, step: Invoke): readonly Copy[] {
  const { result } = step;
  if (result === undefined || emitter.layout.placeOf(result.id)?.kind !== "variable") return [];
  return [{ to: result, from: storedForm(emitter, result) }];
}

/** A result as it is stored: a list of parts under their names. */
function storedForm(emitter: Emitter, result: Value): Expr {
  const list: Expr = { op: "use", value: result.id, shape: result.shape, at: result.at };
  const parts = emitter.layout.partsOf(result.id);
  return parts === undefined ? list : withNames(parts, result.at);
}

/** A state in JSONata among those in JSONPath hands on the data, with the result in its slot. */
function outputWithResult(
  emitter: Emitter,
  step: Invoke,
  own: ReadonlyMap<number, string>,
  kept: boolean,
): { Output?: Json } {
  if (emitter.mode === "jsonata") return {};
  const { result } = step;
  const place = result === undefined || !kept ? undefined : emitter.layout.placeOf(result.id);
  if (result === undefined || place?.kind !== "slot") return { Output: "{% $states.input %}" };
  const parts = emitter.layout.partsOf(result.id);
  const form = parts === undefined ? undefined : storedForm(emitter, result);
  const inner =
    form === undefined
      ? storedResult(emitter, result.id, own.get(result.id)!, place.below)
      : jsonataText(form, jsonataScope(emitter, form, undefined, own));
  return { Output: `{% $merge([$states.input, {"${place.name}": ${inner}}]) %}` };
}

/** The result in the form in which its slot holds it. */
function storedResult(emitter: Emitter, id: number, text: string, below: readonly string[]): string {
  const fields = emitter.layout.narrowed.get(id);
  if (fields === undefined) return below.reduceRight((inner, key) => `{"${key}": ${inner}}`, text);
  return `{${fields.map((key) => `${JSON.stringify(key)}: ${text}.\`${key}\``).join(", ")}}`;
}

export function outputOf(
  emitter: Emitter,
  value: Expr | undefined,
  block: Block,
  own: ReadonlyMap<number, string>,
): Json {
  if (value === undefined || isNothing(value)) return {};
  const expr = returned(value);
  return field(expr, jsonataScope(emitter, expr, block, own));
}
