import type { Json } from "../../../ir/ir.js";
import { arrayOfItems, atom, level, simple, type Code } from "./code.js";

/**
 * A JSONata string. `${`, `%{` and the expression brackets are escaped: deployment tools replace the first two
 * wherever they stand, and no reader should take the others for the end of the expression.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replaceAll("${", "\\u0024{")
    .replaceAll("%{", "\\u0025{")
    .replaceAll("{%", "{\\u0025")
    .replaceAll("%}", "\\u0025}")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The string that the deployment tool puts in place of `${name}`. */
export function placeholderLiteral(name: string): string {
  return `"\${${name}}"`;
}

export function constant(value: Json): Code {
  if (value === null || typeof value === "boolean") return simple(String(value));
  if (typeof value === "string") return simple(stringLiteral(value));
  if (typeof value === "number") return simple(JSON.stringify(value), value < 0 ? level.minus : level.atom);
  if (isArray(value)) return arrayOfItems(value.map((item) => constant(item).text).join(", "));
  const entries = Object.entries(value).map(([key, item]) => `${stringLiteral(key)}: ${constant(item).text}`);
  return atom(`{${entries.join(", ")}}`);
}

// Array.isArray does not narrow readonly arrays.
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const words = new Set(["and", "or", "in", "true", "false", "null", "function"]);

/** A key as a step of a path; undefined when no quoting can say it there. */
export function pathStep(key: string): string | undefined {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !words.has(key)) return key;
  const sayable = /^[^\p{Cc}`\u{d800}-\u{dfff}]+$/u.test(key) && !/[$%]\{|\{%|%\}/.test(key);
  return sayable ? `\`${key}\`` : undefined;
}
