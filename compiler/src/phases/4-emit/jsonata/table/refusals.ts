import type { Refusal } from "../row.js";

/** Reasons, in the user's words, for operations that have no exact form on some operands, or on none. */
export const refusals: readonly Refusal[] = [];
