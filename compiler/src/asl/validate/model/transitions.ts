import { isRecord, items, own, textOf } from "./json.js";
import type { JsonRecord } from "./json.js";
import type { Scope } from "./machine.js";
import { stateShapes } from "./state-shapes.js";
import type { StateType } from "../../states.js";

export interface Transition {
  readonly at: string;
  /** The state it leaves; absent for StartAt. */
  readonly from?: string;
  readonly field: "StartAt" | "Next" | "Default";
  readonly target: string;
}

/** Every transition that a scope names, in the order in which it is written. */
export function* transitions(scope: Scope): Generator<Transition> {
  yield* named(scope.object, scope.at, "StartAt", undefined);
  for (const [name, state] of scope.states) {
    if (!isRecord(state)) continue;
    const at = `${scope.at}/States/${name}`;
    const shape = own(stateShapes, textOf(state, "Type")) as (typeof stateShapes)[StateType] | undefined;
    const takes = (field: string) => shape === undefined || Object.hasOwn(shape, field);
    if (takes("Next")) yield* named(state, at, "Next", name);
    if (takes("Choices")) yield* listed(state, "Choices", at, name);
    if (takes("Default")) yield* named(state, at, "Default", name);
    if (takes("Catch")) yield* listed(state, "Catch", at, name);
  }
}

function* listed(
  state: JsonRecord,
  field: "Choices" | "Catch",
  at: string,
  from: string,
): Generator<Transition> {
  for (const [index, item] of items(own(state, field)).entries()) {
    if (isRecord(item)) yield* named(item, `${at}/${field}[${index}]`, "Next", from);
  }
}

function* named(
  object: JsonRecord,
  at: string,
  field: Transition["field"],
  from: string | undefined,
): Generator<Transition> {
  const target = own(object, field);
  if (typeof target === "string")
    yield { at: `${at}/${field}`, field, target, ...(from === undefined ? {} : { from }) };
}
