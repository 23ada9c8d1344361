/** Marks an array as a JSONata sequence: one with a single value stands for the value, an empty one for nothing. */
export function sequence(items: unknown[]): unknown[] {
  return Object.assign(items, { sequence: true });
}
