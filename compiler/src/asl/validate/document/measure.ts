/** The size of a value as compact JSON in UTF-8, and how deep it nests; without recursion, for nothing is known of it yet. */
export function measure(
  value: unknown,
  depthLimit: number,
): { readonly bytes: number; readonly depth: number } {
  let bytes = 0;
  let deepest = 0;
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    deepest = Math.max(deepest, next.depth);
    if (typeof next.value !== "object" || next.value === null) {
      bytes += scalarBytes(next.value);
      continue;
    }
    // A value that contains itself ends here too.
    if (next.depth > depthLimit) continue;
    const entries = Object.entries(next.value);
    bytes += 2 + Math.max(0, entries.length - 1);
    for (const [key, item] of entries) {
      if (!Array.isArray(next.value)) bytes += textBytes(key) + 1;
      pending.push({ value: item, depth: next.depth + 1 });
    }
  }
  return { bytes, depth: deepest };
}

function scalarBytes(value: unknown): number {
  return typeof value === "string" ? textBytes(value) : String(value).length;
}

function textBytes(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
