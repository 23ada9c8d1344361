import type { Catcher } from "../../../asl/states.js";
import type { Invoke } from "../../../ir/ir.js";
import { withoutClaimsOnTheWay } from "../borders.js";
import type { Emitter } from "../emitter.js";
import { assignJsonata, goTo, type Carry } from "../go-to.js";

/** One catcher for each class that a handler tells apart; the error joins the data that the state was given. */
export function catchersOf(
  emitter: Emitter,
  step: Invoke,
  language: "JSONPath" | "JSONata",
): readonly Catcher[] {
  return step.handlers.flatMap((handler) => {
    const error = handler.error;
    const place = error === undefined ? undefined : emitter.layout.placeOf(error.id);
    const own = new Map(error === undefined ? [] : [[error.id, "$states.errorOutput"]]);
    return emitter.targets.ofHandler(handler).map(({ errors, target: given }): Catcher => {
      const target = emitter.mode === "jsonpath" ? given : withoutClaimsOnTheWay(given, emitter.border);
      const ErrorEquals = errors === "all" ? ["States.ALL"] : errors;
      const slot = place?.kind === "slot" ? place.name : emitter.layout.errorSlot;
      if (language === "JSONPath")
        return { ErrorEquals, ...data(emitter, slot), ...goTo(emitter, target, undefined) };
      const kept =
        error !== undefined && place?.kind === "variable"
          ? [{ to: error, from: { op: "use" as const, value: error.id, shape: error.shape, at: error.at } }]
          : [];
      const carry: Carry = (copies) => assignJsonata(emitter, [...kept, ...copies], undefined, own);
      const next = goTo(emitter, target, carry);
      const assign = next.Assign === undefined && kept.length > 0 ? { Assign: carry([]) } : {};
      const Output =
        emitter.mode === "jsonata"
          ? {}
          : { Output: `{% $merge([$states.input, {"${slot}": $states.errorOutput}]) %}` };
      return { ErrorEquals, ...Output, ...assign, ...next };
    });
  });
}

/** The error goes below the root, where nothing is lost; a root that takes no slots is left as it is. */
function data(emitter: Emitter, slot: string): { ResultPath: string | null } {
  return { ResultPath: emitter.layout.hasSlots ? `$.${slot}` : null };
}
