import { finding } from "../../diagnostics/index.js";
import { loopNeverEnds } from "../../diagnostics/catalogue/query-languages.js";
import type { Json, JsonObject, State } from "../../asl/states.js";
import type { Block, Expr, Value } from "../../ir/ir.js";
import { simplify } from "../../ir/simplify.js";
import { mayBeUndefined, nullShape, unionOf, without } from "../../ir/shape.js";
import { withoutClaims } from "./borders.js";
import { endState } from "./ends.js";
import { addState, type Emitter } from "./emitter.js";
import { inLanguage, field } from "./language.js";
import { jsonataScope, inputPaths, storedAsNull } from "./scopes.js";
import { templateValue } from "./jsonpath/values.js";
import { Unsayable } from "./jsonpath/unsayable.js";
import type { PathScope } from "./jsonpath/scope.js";
import { blockKey } from "./machine-state.js";
import type { Copy, Target } from "./targets.js";
import { usesOf } from "../../ir/walk.js";
import { takeName, takeWrittenName } from "./state-names.js";
import { withLets } from "./with-lets.js";

/** How a state writes variables as it leaves: its `Assign`. Throws Unsayable when it cannot. */
export type Carry = (copies: readonly Copy[]) => JsonObject;

export interface Step {
  readonly Next: string;
  readonly Assign?: JsonObject;
}

/** Where a state goes next, and what it writes on the way; what it cannot write, a Pass between writes. */
export function goTo(emitter: Emitter, target: Target, carry: Carry | undefined): Step {
  const { target: end, copies, bare } = withLets(emitter, target);
  if (end.kind === "endless") {
    emitter.report(finding(loopNeverEnds, end.at));
    return { Next: "" };
  }
  const Next = end.kind === "block" ? blockState(emitter, end.block, bare) : endState(emitter, end);
  if (copies.length === 0) return { Next };
  if (
    carry !== undefined &&
    copies.every((copy) => emitter.layout.placeOf(copy.to.id)?.kind === "variable")
  ) {
    if (emitter.mode !== "jsonpath") return { Next, Assign: carry(copies) };
    try {
      return { Next, Assign: carry(copies) };
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
    }
  }
  return { Next: writeBetween(emitter, copies, Next) };
}

/** The name of a block's first state; the block is emitted later. `bare`: its lets are already written. */
export function blockState(emitter: Emitter, block: Block, bare: boolean): string {
  const skip = bare || block.lets.length === 0;
  const key = blockKey(block.id, skip && block.lets.length > 0);
  const known = emitter.progress.blockNames.get(key);
  if (known !== undefined) return known;
  const name = nameOf(emitter, block, skip);
  emitter.progress.blockNames.set(key, name);
  emitter.progress.queue.push({ block, bare: skip, name });
  return name;
}

function nameOf(emitter: Emitter, block: Block, bare: boolean): string {
  const names = emitter.progress;
  if (!bare) return takeName(names, `Set ${block.lets[0]!.value.name}`);
  const { end } = block;
  if (end.kind === "invoke") {
    const { text, explicit, scopes } = end.name;
    return explicit ? takeWrittenName(names, text) : takeName(names, text, scopes);
  }
  if (end.kind === "branch") return takeName(names, end.name ?? emitter.sourceText(end.at));
  return takeName(names, "Continue");
}

/** Between states an absent value is null, so that it can be kept. */
export function stored(emitter: Emitter, expr: Expr, to: Value): Expr {
  if (expr.op === "undefined") return { op: "constant", value: null, shape: nullShape, at: expr.at };
  const vague = to.shape.kind === "unknown" || to.shape.kind === "any";
  if (vague || !mayBeUndefined(expr.shape)) return expr;
  // What is kept as null already is copied as it is.
  if (expr.op === "use" && storedAsNull(emitter, expr.value))
    return { ...expr, shape: unionOf([nullShape, without(expr.shape, "undefined")]) };
  const test: Expr = {
    op: "apply",
    operator: "isUndefined",
    args: [expr],
    shape: { kind: "boolean" },
    at: expr.at,
  };
  const absent: Expr = { op: "constant", value: null, shape: nullShape, at: expr.at };
  const present: Expr = { ...expr, shape: without(expr.shape, "undefined") };
  return simplify({
    op: "if",
    test,
    then: absent,
    else: present,
    shape: unionOf([nullShape, present.shape]),
    at: expr.at,
  });
}

/** `Assign` in JSONPath. */
export function assignPaths(emitter: Emitter, copies: readonly Copy[], scope: PathScope): JsonObject {
  const assign: Record<string, Json> = {};
  for (const copy of copies) {
    const name = placeName(emitter, copy.to);
    const value = templateValue(stored(emitter, copy.from, copy.to), scope);
    if ("constant" in value) assign[name] = value.constant;
    else assign[`${name}.$`] = value.dynamic;
  }
  return assign;
}

/** `Assign` in JSONata. */
export function assignJsonata(
  emitter: Emitter,
  copies: readonly Copy[],
  block: Block | undefined,
  own: ReadonlyMap<number, string>,
): JsonObject {
  const assign: Record<string, Json> = {};
  for (const copy of copies) {
    const expr = stored(emitter, copy.from, copy.to);
    assign[placeName(emitter, copy.to)] = field(expr, jsonataScope(emitter, expr, block, own));
  }
  return assign;
}

function placeName(emitter: Emitter, value: Value): string {
  const place = emitter.layout.placeOf(value.id);
  if (place === undefined || place.kind === "input")
    throw new Error(`Value ${value.id} has no place to write.`);
  return place.name;
}

/** A Pass that only writes values. */
function writeBetween(emitter: Emitter, copies: readonly Copy[], Next: string): string {
  if (emitter.mode === "jsonpath") {
    const [first, ...rest] = oneByOne(emitter, copies);
    if (first !== undefined && rest.length > 0)
      return writeBetween(emitter, first, writeBetween(emitter, rest.flat(), Next));
  }
  const name = takeName(emitter.progress, `Set ${copies.map((copy) => copy.to.name).join(" and ")}`);
  const at = copies[0]!.from.at;
  const state = passThatWrites(emitter, name, copies, undefined, Next);
  if (state !== undefined) addState(emitter, name, state, { at });
  return name;
}

/**
 * A Pass in JSONPath writes one slot, or variables: copies for one Pass after the other, such that none reads what one
 * before it has written. All in one where no such order is found.
 */
function oneByOne(emitter: Emitter, copies: readonly Copy[]): readonly (readonly Copy[])[] {
  const kindOf = (copy: Copy) => emitter.layout.placeOf(copy.to.id)?.kind;
  const slots = copies.filter((copy) => kindOf(copy) === "slot").map((copy) => [copy]);
  const variables = copies.filter((copy) => kindOf(copy) === "variable");
  if (slots.length === 0 || copies.length === 1) return [copies];
  const placesRead = ({ from }: Copy) => [...usesOf(from)].map((id) => emitter.layout.placeOf(id));
  const isSafe = (groups: readonly (readonly Copy[])[]): boolean =>
    groups.every((group, i) => {
      const written = new Set(group.map((copy) => emitter.layout.placeOf(copy.to.id)));
      const later = groups.slice(i + 1).flat();
      return !later.some((copy) => placesRead(copy).some((place) => written.has(place)));
    });
  const first = variables.length === 0 ? slots : [variables, ...slots];
  const last = variables.length === 0 ? [...slots].reverse() : [...slots, variables];
  return [first, last].find(isSafe) ?? [copies];
}

export function passThatWrites(
  emitter: Emitter,
  name: string,
  given: readonly Copy[],
  block: Block | undefined,
  Next: string,
): State | undefined {
  // Nothing catches what a Pass cannot read: where there are handlers, it reads in forms that cannot fail.
  const isTotal = emitter.hasHandlers && emitter.mode !== "jsonpath";
  const copies = isTotal
    ? given.map((copy) => ({ ...copy, from: withoutClaims(copy.from, emitter.border) }))
    : given;
  const variables = copies.filter((copy) => emitter.layout.placeOf(copy.to.id)?.kind === "variable");
  const slots = copies.filter((copy) => emitter.layout.placeOf(copy.to.id)?.kind === "slot");
  return inLanguage<State>(emitter, name, copies[0]!.from.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const assign = variables.length === 0 ? {} : { Assign: assignPaths(emitter, variables, scope) };
      if (slots.length > 1 || (slots.length > 0 && variables.length > 0)) {
        throw new Unsayable(copies[0]!.from.at, "several values are written at once");
      }
      const slot = slots[0] === undefined ? {} : slotPass(emitter, slots[0], scope);
      return { Type: "Pass", ...slot, ...assign, Next };
    },
    jsonata: () => {
      const assign =
        variables.length === 0 ? {} : { Assign: assignJsonata(emitter, variables, block, new Map()) };
      const output = slots.length === 0 ? {} : { Output: slotsOutput(emitter, slots, block) };
      return { Type: "Pass", ...output, ...assign, Next };
    },
  });
}

function slotPass(emitter: Emitter, copy: Copy, scope: PathScope): JsonObject {
  const ResultPath = `$.${placeName(emitter, copy.to)}`;
  const value = templateValue(stored(emitter, copy.from, copy.to), scope);
  if ("dynamic" in value) {
    if (!value.dynamic.startsWith("$"))
      throw new Unsayable(copy.from.at, "a Pass cannot write the result of an intrinsic");
    return { InputPath: value.dynamic, ResultPath };
  }
  if (typeof value.constant === "object" && value.constant !== null && !Array.isArray(value.constant)) {
    return { Parameters: value.constant, ResultPath };
  }
  return { Result: value.constant, ResultPath };
}

function slotsOutput(emitter: Emitter, copies: readonly Copy[], block: Block | undefined): Json {
  const parts = copies.map((copy) => {
    const place = emitter.layout.placeOf(copy.to.id);
    const keys = place?.kind === "slot" ? [place.name, ...place.below] : [];
    const expr = stored(emitter, copy.from, copy.to);
    const value = field(expr, jsonataScope(emitter, expr, block, new Map()));
    const text =
      typeof value === "string" && value.startsWith("{%") ? value.slice(2, -2).trim() : JSON.stringify(value);
    return keys.reduceRight((inner, key) => `{"${key}": ${inner}}`, text);
  });
  return `{% $merge([$states.input, ${parts.join(", ")}]) %}`;
}
