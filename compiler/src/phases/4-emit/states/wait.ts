import type { WaitState } from "../../../asl/states.js";
import type { Block, Invoke } from "../../../ir/ir.js";
import type { Emitter } from "../emitter.js";
import { assignJsonata, assignPaths, goTo, type Carry } from "../go-to.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { type PathScope } from "../jsonpath/scope.js";
import { deployText } from "../jsonpath/values.js";
import { field, inLanguage } from "../language.js";
import type { Target } from "../targets.js";
import { pathOnly, commentOf } from "./task.js";
import { endPath, outputOf } from "./results.js";

/** A Wait goes on with what it was given. */
export function waitState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  until: WaitUntil,
): WaitState | undefined {
  const target = emitter.targets.of(step.next);
  return inLanguage<WaitState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const carry: Carry = (copies) => assignPaths(emitter, copies, scope);
      return {
        Type: "Wait",
        ...commentOf(step),
        ...waitPaths(until, scope),
        ...passOn(emitter, target, carry, scope),
      };
    },
    jsonata: () => {
      const expr = until.kind === "seconds" ? until.seconds : until.timestamp;
      const value = field(expr, jsonataScope(emitter, expr, block, new Map()));
      const form = until.kind === "seconds" ? { Seconds: value as number } : { Timestamp: value as string };
      const carry: Carry = (copies) => assignJsonata(emitter, copies, block, new Map());
      if (target.kind === "return")
        return {
          Type: "Wait",
          ...form,
          Output: outputOf(emitter, target.value, block, new Map()),
          End: true,
        };
      return { Type: "Wait", ...commentOf(step), ...form, ...goTo(emitter, target, carry) };
    },
  });
}

type WaitUntil = Extract<Invoke["call"], { kind: "wait" }>["until"];

function waitPaths(until: WaitUntil, scope: PathScope): Partial<WaitState> {
  if (until.kind === "seconds") {
    if (until.seconds.op === "constant") return { Seconds: Number(until.seconds.value) };
    return { SecondsPath: pathOnly(until.seconds, scope) };
  }
  const text = deployText(until.timestamp);
  return text === undefined ? { TimestampPath: pathOnly(until.timestamp, scope) } : { Timestamp: text };
}

/** A state whose output is its input: how it ends when the machine does, else where it goes. */
function passOn(emitter: Emitter, target: Target, carry: Carry, scope: PathScope): Partial<WaitState> {
  if (target.kind === "return") {
    const tail = endPath(target.value, scope);
    if (tail !== undefined) return { ...tail, End: true };
  }
  return goTo(emitter, target, carry);
}
