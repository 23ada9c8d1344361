import type { StateName } from "../../../ir/ir.js";
import type { Cx } from "../context.js";

/** A state is called what its callee is called, capitalised; what stands around it tells duplicates apart. */
export function stateNameOf(label: string, explicit: string | undefined, cx: Cx): StateName {
  if (explicit !== undefined) return { text: explicit, explicit: true };
  return { text: label.charAt(0).toUpperCase() + label.slice(1), scopes: cx.scopes };
}
