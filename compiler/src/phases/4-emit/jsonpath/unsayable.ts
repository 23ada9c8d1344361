import type { Span } from "../../../diagnostics/index.js";
import type { Expr } from "../../../ir/ir.js";
import { membersOf } from "../../../ir/shape.js";

/** Thrown while a state is printed, caught where its query language is chosen: this language cannot say it. */
export class Unsayable extends Error {
  constructor(
    readonly at: Span,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** A value that may be absent stands where `what` would fail. */
export function absentIn(expr: Expr, what: string): Unsayable {
  const claimed = membersOf(expr.shape).some(
    (member) => member.kind === "undefined" && member.claimed === true,
  );
  return new Unsayable(
    expr.at,
    claimed ? missingField : `it may be absent, and ${what} what is absent fails`,
  );
}

/** Why data from outside is read in a form that cannot fail where an error has a handler. */
export const missingField = "a field from outside may be missing, which no handler would see";
