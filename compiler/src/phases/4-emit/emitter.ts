import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { JsonObject, State } from "../../asl/states.js";
import type { Block, Graph, QueryMode, Value, ValueId } from "../../ir/ir.js";
import type { Border } from "../../ir/claims.js";
import type { Layout } from "./layout/places.js";
import type { NameSupply } from "./layout/names.js";
import type { Origin, Progress } from "./machine-state.js";
import type { Targets } from "./targets.js";

export interface Outer {
  readonly placeOf: Layout["placeOf"];
  readonly storedAsNull: (id: ValueId) => boolean;
  readonly partsOf: Layout["partsOf"];
}

/** Everything that emitting the states of one graph reads and grows. */
export interface Emitter {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly targets: Targets;
  readonly mode: QueryMode;
  readonly progress: Progress;
  readonly variables: NameSupply;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly nested: boolean;
  /** Where a parameter of a nested graph stands in its input; under its name when absent. */
  readonly inputPath?: ((param: Value) => readonly string[]) | undefined;
  /** How the first state of a nested graph reads its parameters in JSONata, while it is written. */
  readonly entry?: ReadonlyMap<ValueId, string>;
  /** A branch that returns nothing returns null, because something reads its result. */
  readonly voidIsNull?: boolean | undefined;
  /** The graph around, whose variables this one reads. */
  readonly outer?: Outer | undefined;
  /** Whether the data at the root is the workflow's input, with nothing added, in every state. */
  readonly inputStays: boolean;
  /** Values from outside, whose types nobody has checked. */
  readonly border: Border;
  /** Whether some error of the graph has a handler: then reading must not end the execution. */
  readonly hasHandlers: boolean;
  /** Whether an error of the machine may have neither name nor cause: whoever completes a token need not give them. */
  readonly namelessErrors: boolean;
  /** Whether a handler around the nested graph takes the errors that end it: what it cannot read must not end the execution. */
  readonly isUnderHandler: boolean;
  /** How many edges lead to each block. */
  readonly incoming: ReadonlyMap<number, number>;
  /** Text of the source, for names. */
  readonly sourceText: (at: Span) => string;
}

export function addState(emitter: Emitter, name: string, state: State, origin: Origin): void {
  emitter.progress.states.set(name, state);
  emitter.progress.origins.set(name, origin);
}

/** What a value is called in a diagnostic. */
export function isInput(emitter: Emitter, id: ValueId): boolean {
  return emitter.layout.placeOf(id)?.kind === "input";
}

export function isEntry(emitter: Emitter, block: Block): boolean {
  return block.id === emitter.graph.entry && (emitter.incoming.get(block.id) ?? 0) === 0;
}

export type Assign = JsonObject;
