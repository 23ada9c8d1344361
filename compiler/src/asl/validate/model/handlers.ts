import { isRecord, items, own } from "./json.js";
import type { Machine, StateNode } from "./machine.js";

/** A retrier or a catcher. */
export interface Handler {
  readonly at: string;
  readonly list: readonly unknown[];
  readonly index: number;
  readonly field: "Retry" | "Catch";
  readonly names: readonly string[];
  readonly state: StateNode;
}

export function* handlers(machine: Machine): Generator<Handler> {
  for (const state of machine.states) {
    for (const field of ["Retry", "Catch"] as const) {
      const list = items(own(state.object, field));
      for (const [index, handler] of list.entries()) {
        if (!isRecord(handler)) continue;
        const names = items(own(handler, "ErrorEquals")).filter((name) => typeof name === "string");
        yield { at: `${state.at}/${field}[${index}]`, list, index, field, names, state };
      }
    }
  }
}
