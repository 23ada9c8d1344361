import type { Json, JsonObject } from "../../../asl/states.js";
import type { Expr } from "../../../ir/ir.js";
import { pathOf, type PathScope } from "../jsonpath/scope.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { templateValue } from "../jsonpath/values.js";

/** How one query language writes the fields of a Map that are read from data. */
export interface MapFields {
  /** A number: a constant, or from data. */
  readonly number: (name: string, value: Expr | undefined) => JsonObject;
  /** What is sent to the service that gives the items or takes the results. */
  readonly parameters: (value: Expr) => JsonObject;
}

export function inPaths(scope: PathScope): MapFields {
  return {
    number(name, value) {
      if (value === undefined) return {};
      if (value.op === "constant") return { [name]: Number(value.value) };
      const path = pathOf(value, scope);
      if (path === undefined)
        throw new Unsayable(value.at, "this number is a constant or a field in JSONPath");
      return { [`${name}Path`]: path };
    },
    parameters(value) {
      const made = templateValue(value, scope);
      if ("dynamic" in made) throw new Unsayable(value.at, "these parameters are an object in JSONPath");
      return { Parameters: made.constant };
    },
  };
}

export function inJsonata(read: (expr: Expr) => Json): MapFields {
  return {
    number: (name, value) => (value === undefined ? {} : { [name]: read(value) }),
    parameters: (value) => ({ Arguments: read(value) }),
  };
}
