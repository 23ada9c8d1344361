import type { Span } from "../diagnostics/index.js";
import type { Call } from "./call.js";
import type { Expr, Value } from "./expr.js";
import type { SagaNote } from "./saga-notes.js";

export type * from "./call.js";
export type * from "./expr.js";
export type * from "./operator.js";

/**
 * What a machine means, in neither TypeScript nor ASL: a control-flow graph in static single assignment form.
 * Every block ends in one terminator; only terminators have effects. A value that differs by edge is a block
 * argument; where an error goes is an edge of the step that may fail.
 */
export interface Machine {
  readonly name: string;
  readonly exportName: string;
  readonly comment?: string;
  readonly type: "STANDARD" | "EXPRESS";
  readonly timeoutSeconds?: number;
  /** What the source asks for; it wins over the setting of the build. */
  readonly queryLanguage?: QueryMode;
  readonly graph: Graph;
  /** Its scopes of undos, in the order of the source. */
  readonly sagas?: readonly SagaNote[];
  readonly at: Span;
}

/** JSONPath with JSONata in place, JSONPath alone, JSONata alone. */
export type QueryMode = "auto" | "jsonpath" | "jsonata";

export type BlockId = number;

/** One scope of state data: the workflow itself, a branch of a Parallel, the body of a Map. */
export interface Graph {
  /** The workflow's input; or the captured values and the item. */
  readonly params: readonly Value[];
  readonly entry: BlockId;
  readonly blocks: ReadonlyMap<BlockId, Block>;
}

export interface Block {
  readonly id: BlockId;
  /** What the block is in the source: "then", "while", "catch"; for printing only. */
  readonly label: string;
  readonly params: readonly Value[];
  readonly lets: readonly Let[];
  readonly end: Terminator;
}

/**
 * A value computed here. `free`: total and deterministic, may be moved, folded, repeated. `pinned`: may fail, stays
 * before the next effect. `once`: another value each time it is evaluated, so it is evaluated in a state that cannot retry.
 */
export interface Let {
  readonly value: Value;
  readonly expr: Expr;
  readonly order: "free" | "pinned" | "once";
}

export interface Edge {
  readonly to: BlockId;
  readonly args: readonly Expr[];
}

export type Terminator =
  | { readonly kind: "jump"; readonly to: Edge; readonly at: Span }
  | Branch
  | Invoke
  /** `guarded`: a handler or an undo is live there, so that a value that cannot be read would end it past that. */
  | { readonly kind: "return"; readonly value?: Expr; readonly guarded?: true; readonly at: Span }
  | { readonly kind: "throw"; readonly error: Expr; readonly at: Span };

export interface Branch {
  readonly kind: "branch";
  readonly test: Expr;
  readonly then: Edge;
  readonly else: Edge;
  /** What the state is called; the text of the test when absent. */
  readonly name?: string;
  /** Whether it only asks whether data from outside is what it is claimed to be: the way otherwise throws. */
  readonly guard?: true;
  readonly at: Span;
}

/** A step with an effect. On success its result is `result`, visible from `next` on. */
export interface Invoke {
  readonly kind: "invoke";
  readonly call: Call;
  readonly result?: Value;
  readonly next: Edge;
  /** In order: the first handler whose names match takes the error. */
  readonly handlers: readonly Handler[];
  /** Names the state: an explicit name, or what the source calls the step. */
  readonly name: StateName;
  readonly comment?: string;
  readonly at: Span;
  /** For inlined code: the calls that led here, outermost first. */
  readonly via?: readonly Span[];
}

export interface StateName {
  readonly text: string;
  /** Written by the user as `name:`, kept to the letter. */
  readonly explicit?: true;
  /** What stands around it in the source, innermost first: tells states of one name apart. */
  readonly scopes?: readonly string[];
}

export interface Handler {
  /** Error names, or "all". */
  readonly errors: readonly string[] | "all";
  /** The value that stands for the caught error in `edge.args` and beyond. */
  readonly error?: Value;
  readonly edge: Edge;
}
