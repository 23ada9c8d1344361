import type { Json } from "../states.js";
import { IntrinsicFailure } from "./intrinsic-failure.js";

/** `States.Format`: the pieces of the template with the arguments between them. */
export function formatPieces(pieces: readonly string[], args: readonly Json[]): string {
  if (pieces.length - 1 !== args.length) {
    throw new IntrinsicFailure(
      `The number of arguments (${args.length}) does not match the number of '{}' (${pieces.length - 1})`,
    );
  }
  return pieces.map((piece, at) => (at === 0 ? "" : printJava(args[at - 1] as Json)) + piece).join("");
}

/** A value as Java's toString prints it: texts bare, objects as `{a=1, b=[]}`. */
export function printJava(value: Json): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(printJava).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, entry]) => `${key}=${printJava(entry as Json)}`)
    .join(", ")}}`;
}
