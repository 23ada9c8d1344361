import type { State } from "../../asl/states.js";
import type { Block, BlockId } from "../../ir/ir.js";
import type { Names } from "./state-names.js";
import type { Span } from "../../diagnostics/index.js";

/** Where a state comes from: its place in the source, and the calls of inlined functions that led there. */
export interface Origin {
  readonly at: Span;
  readonly via?: readonly Span[];
}

/** A state that is in JSONata because JSONPath cannot say what it does. */
export interface Switched {
  readonly state: string;
  readonly at: Span;
  readonly reason: string;
}

/** What grows while a graph is emitted; copied before an attempt that may fail. */
export interface Progress extends Names {
  readonly states: Map<string, State>;
  readonly origins: Map<string, Origin>;
  readonly queue: { readonly block: Block; readonly bare: boolean; readonly name: string }[];
  readonly blockNames: Map<string, string>;
  readonly ends: Map<string, string>;
  readonly switched: Switched[];
}

export function newProgress({ taken, reserved }: Names): Progress {
  return {
    states: new Map(),
    origins: new Map(),
    queue: [],
    blockNames: new Map(),
    ends: new Map(),
    switched: [],
    taken,
    reserved,
  };
}

/** Runs `work`; when it throws, everything it added is taken back. */
export function attempt<T>(progress: Progress, work: () => T): T {
  const saved = {
    states: [...progress.states],
    origins: [...progress.origins],
    queue: [...progress.queue],
    blockNames: [...progress.blockNames],
    ends: [...progress.ends],
    switched: [...progress.switched],
    taken: [...progress.taken],
  };
  try {
    return work();
  } catch (error) {
    restoreMap(progress.states, saved.states);
    restoreMap(progress.origins, saved.origins);
    restoreMap(progress.blockNames, saved.blockNames);
    restoreMap(progress.ends, saved.ends);
    progress.queue.splice(0, progress.queue.length, ...saved.queue);
    progress.switched.splice(0, progress.switched.length, ...saved.switched);
    progress.taken.clear();
    for (const name of saved.taken) progress.taken.add(name);
    throw error;
  }
}

function restoreMap<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

export function blockKey(id: BlockId, bare: boolean): string {
  return bare ? `${id} bare` : String(id);
}
