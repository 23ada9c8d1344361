import type { Json, JsonObject } from "../../../asl/states.js";

/** Fields whose states have inputs of their own. */
const nested: ReadonlySet<string> = new Set(["Branches", "ItemProcessor", "Iterator"]);

/** The fields of a state in JSONata, with another expression wherever they read `$states.input`. */
export function readingInput(fields: JsonObject, input: string): JsonObject {
  const f = (value: Json): Json => {
    if (typeof value === "string") return value.startsWith("{%") ? replaced(value, input) : value;
    if (Array.isArray(value)) return value.map(f);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, f(item)]));
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, nested.has(key) ? value : f(value)]),
  );
}

/** Texts, quoted names and comments are left as they are. */
function replaced(text: string, input: string): string {
  const parts = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\/\*[\s\S]*?\*\/|\$states\s*\.\s*input\b/g;
  return text.replace(parts, (part) => (part.startsWith("$") ? input : part));
}
