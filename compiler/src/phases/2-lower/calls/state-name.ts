import type { StateName } from "../../../ir/ir.js";
import type { Cx } from "../context.js";

/** A state is called what its callee is called, capitalised, and in an undo what that undoes; what stands around it tells duplicates apart. */
export function stateNameOf(label: string, explicit: string | undefined, cx: Cx): StateName {
  if (explicit !== undefined) return { text: explicit, explicit: true };
  if (cx.undoing !== undefined) return { text: `Undo ${cx.undoing}`, scopes: [label] };
  return { text: label.charAt(0).toUpperCase() + label.slice(1), scopes: cx.scopes };
}
