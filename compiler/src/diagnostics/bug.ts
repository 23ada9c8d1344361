import type { Span } from "./span.js";

/** An error in the compiler itself, with the node it was at; everything else is a diagnostic. */
export function bug(message: string, at?: Span): Error & { readonly at?: Span } {
  return Object.assign(new Error(message), at === undefined ? {} : { at });
}
