import type { Span } from "../../../diagnostics/index.js";

/** Thrown while a state is printed, caught where its query language is chosen: this language cannot say it. */
export class Unsayable extends Error {
  constructor(
    readonly at: Span,
    readonly reason: string,
  ) {
    super(reason);
  }
}
