import { isRecord, own } from "./json.js";
import type { JsonRecord } from "./json.js";
import type { Machine, StateNode } from "./machine.js";
import { isPlaceholder } from "./placeholder.js";

export interface MapNode {
  readonly state: StateNode;
  readonly processor: JsonRecord;
  /** Where the processor is. */
  readonly at: string;
  readonly mode: "INLINE" | "DISTRIBUTED" | "not known";
}

export function* maps(machine: Machine): Generator<MapNode> {
  for (const state of machine.states) {
    if (state.type !== "Map") continue;
    for (const key of ["ItemProcessor", "Iterator"]) {
      const processor = own(state.object, key);
      if (isRecord(processor)) yield { state, processor, at: `${state.at}/${key}`, mode: modeOf(processor) };
    }
  }
}

function modeOf(processor: JsonRecord): MapNode["mode"] {
  const config = own(processor, "ProcessorConfig");
  const mode = isRecord(config) ? own(config, "Mode") : undefined;
  if (isPlaceholder(config) || isPlaceholder(mode)) return "not known";
  return mode === "DISTRIBUTED" ? "DISTRIBUTED" : "INLINE";
}
