import type { Json, JsonObject } from "../../asl/states.js";
import { setProperty } from "../../asl/jsonpath/index.js";

/** Variables of a branch; those of the branches around it can be read too. */
export interface Scope {
  readonly outer: Scope | undefined;
  readonly values: { [name: string]: Json };
  /** All variables that can be read, by name; made again after an assignment. */
  visible: JsonObject | undefined;
}

export function createScope(outer: Scope | undefined, values: JsonObject = {}): Scope {
  return { outer, values: { ...values }, visible: undefined };
}

export function readVariable(scope: Scope, name: string): Json | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (Object.hasOwn(at.values, name)) return at.values[name];
  }
  return undefined;
}

export function assign(scope: Scope, values: JsonObject): void {
  for (const [name, value] of Object.entries(values)) setProperty(scope.values, name, value);
  scope.visible = undefined;
}

/** All variables that can be read; outer ones do not change while an inner branch runs. */
export function visibleVariables(scope: Scope): JsonObject {
  scope.visible ??= { ...(scope.outer === undefined ? {} : visibleVariables(scope.outer)), ...scope.values };
  return scope.visible;
}
