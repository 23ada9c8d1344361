import type { Json } from "../../asl/states.js";

/** A state has failed; thrown through generators up to who can retry or catch it. */
export class StateFailure {
  /** Whether the failed expression has had its event. */
  reported = false;

  constructor(
    readonly error: string | undefined,
    readonly cause: string | undefined,
    /** Present for a failed expression, which has an event of its own. */
    readonly evaluation?: { readonly location: string | undefined },
  ) {}

  /** What a Catch sees. */
  get errorOutput(): Json {
    return { Error: this.error ?? null, Cause: this.cause ?? (this.error === "States.Timeout" ? "" : null) };
  }
}
