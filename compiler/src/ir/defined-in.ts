import type { Block, Value } from "./ir.js";

/** The values that a block defines: its arguments, what it computes, what its step gives, and the errors of that. */
export function definedIn(block: Block): readonly Value[] {
  const values = [...block.params, ...block.lets.map((entry) => entry.value)];
  if (block.end.kind === "invoke") {
    if (block.end.result !== undefined) values.push(block.end.result);
    for (const handler of block.end.handlers) if (handler.error !== undefined) values.push(handler.error);
  }
  return values;
}
