import type { Json } from "../states.js";

/** A result that is no JSON: a function, or an object that contains one. */
export class NotJson extends Error {}

/** The result as plain JSON: no sequences, no functions, no -0, no undefined. */
export function plain(value: unknown): Json {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new NotJson(String(value));
    return value + 0;
  }
  if (typeof value === "function") throw new NotJson("function");
  if (typeof value !== "object" || value === null) return value as Json;
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : plain(item)));
  if ("_jsonata_function" in value || "_jsonata_lambda" in value) throw new NotJson("function");
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, plain(entry)]));
}
