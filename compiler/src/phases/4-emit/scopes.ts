import { finding } from "../../diagnostics/index.js";
import { numberAsText } from "../../diagnostics/catalogue/query-languages.js";
import type { Block, Expr, Invoke, ValueId } from "../../ir/ir.js";
import { mayBeUndefined } from "../../ir/shape.js";
import { walkExpr } from "../../ir/walk.js";
import { isEntry, type Emitter } from "./emitter.js";
import { below, type PathScope } from "./jsonpath/scope.js";
import type { JsonataScope } from "./jsonata/index.js";
import { resultAt } from "./layout/places.js";

/** Stands for the input of a branch in a path of the context: where the first state of the branch finds its parameters. */
export const branchInput = "(input of the branch)";

/** Reads in JSONPath where `$` is the state's input. */
export function inputPaths(emitter: Emitter, block: Block | undefined): PathScope {
  return {
    path(id, field) {
      const place = emitter.layout.placeOf(id);
      switch (place?.kind) {
        case "slot":
          return [place.name, ...place.below].reduce(below, "$");
        case "variable":
          return `$${place.name}`;
        case "input": {
          const declared = field && emitter.layout.hasSlots;
          return declared || emitter.inputStays || (block !== undefined && isEntry(emitter, block))
            ? "$"
            : "$$.Execution.Input";
        }
        case undefined:
          return undefined;
      }
    },
    part: (id, index) => emitter.layout.partsOf(id)?.get(index)?.name,
  };
}

/** Reads in JSONPath where `$` is the raw result of a step: Assign and ResultSelector. */
export function resultPaths(emitter: Emitter, step: Invoke): PathScope {
  const outer = inputPaths(emitter, undefined);
  return {
    path(id, field) {
      if (id === step.result?.id) return resultAt(step).reduce(below, "$");
      const place = emitter.layout.placeOf(id);
      if (place?.kind === "variable") return outer.path(id, field);
      return place?.kind === "input" && !emitter.nested ? "$$.Execution.Input" : undefined;
    },
    part: (id, index) => (id === step.result?.id ? undefined : outer.part?.(id, index)),
  };
}

/** Reads in JSONata; `own` are the values that only this state knows: its result, the error it caught. */
export function jsonataScope(
  emitter: Emitter,
  expr: Expr,
  block: Block | undefined,
  own: ReadonlyMap<ValueId, string>,
): JsonataScope {
  const whole = readsWholeInput(emitter, expr);
  return {
    read: (id) => own.get(id) ?? emitter.entry?.get(id) ?? placeText(emitter, id, block, whole),
    storedAsNull: (id) => storedAsNull(emitter, id),
    part: (id, index) => (own.has(id) ? undefined : emitter.layout.partsOf(id)?.get(index)?.name),
    deviation: (at, what) => emitter.report(finding(numberAsText, at, what)),
    context: ([first, ...rest]) =>
      first === branchInput
        ? ["$states.input", ...rest].join(".")
        : ["$states.context", first, ...rest].join("."),
  };
}

function placeText(emitter: Emitter, id: ValueId, block: Block | undefined, whole: boolean): string {
  const place = emitter.layout.placeOf(id);
  switch (place?.kind) {
    case "slot":
      return ["$states.input", place.name, ...place.below].join(".");
    case "variable":
      return `$${place.name}`;
    case "input": {
      const first = !emitter.nested && block !== undefined && isEntry(emitter, block);
      const atRoot =
        first || (emitter.mode !== "jsonata" && (emitter.inputStays || (!whole && emitter.layout.hasSlots)));
      return atRoot ? "$states.input" : "$states.context.Execution.Input";
    }
    case undefined:
      throw new Error(`Value ${id} has no place.`);
  }
}

/** Whether the input is read as one value, not only by its declared fields: slots at the root must not show in it. */
function readsWholeInput(emitter: Emitter, expr: Expr): boolean {
  let all = 0;
  let fields = 0;
  walkExpr(expr, (e) => {
    if (e.op === "use" && emitter.layout.placeOf(e.value)?.kind === "input") all++;
    if (e.op === "get" && e.of.op === "use" && emitter.layout.placeOf(e.of.value)?.kind === "input") fields++;
  });
  return all > fields;
}

/** Between states, `undefined` is kept as null. */
export function storedAsNull(emitter: Emitter, id: ValueId): boolean {
  const value =
    emitter.layout.webs.of(id)?.members.find((member) => member.id === id) ??
    (emitter.nested ? emitter.graph.params.find((param) => param.id === id) : undefined);
  if (value === undefined) return emitter.outer?.storedAsNull(id) === true;
  return value.shape.kind !== "unknown" && value.shape.kind !== "any" && mayBeUndefined(value.shape);
}
