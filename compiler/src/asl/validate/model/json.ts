/** A JSON object whose contents nobody has looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key of the object's own: a state may be called `constructor`, or `__proto__`. */
export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The text of a key, and the empty text when it is anything else: an object may have a `toString` of its own. */
export function textOf(record: JsonRecord, key: string): string {
  const value = own(record, key);
  return typeof value === "string" ? value : "";
}

export function has(record: JsonRecord, key: string): boolean {
  return Object.hasOwn(record, key);
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The JSON type of a value, in the words of a message. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Every string below `value`, with its path and, when it is the value of an object's key, that key. */
export function* strings(
  value: unknown,
  at: string,
): Generator<{ text: string; at: string; key?: string; in?: JsonRecord }> {
  if (typeof value === "string") yield { text: value, at };
  else yield* stringsInside(value, at);
}

function* stringsInside(
  value: unknown,
  at: string,
): Generator<{ text: string; at: string; key?: string; in?: JsonRecord }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* strings(item, `${at}[${index}]`);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === "string") yield { text: item, at: `${at}/${key}`, key, in: value };
      else yield* stringsInside(item, `${at}/${key}`);
    }
  }
}
