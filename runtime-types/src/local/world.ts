import type { WorkflowType } from "../children.js";
import type { WorkflowOptions } from "../workflow.js";
import type { Clock } from "./clock.js";
import type { LocalCall, LocalChild, LocalEnd } from "./execution.js";
import type { LocalOptions } from "./options.js";
import type { Outcome } from "./outcome.js";
import type { Block, Order, Strand } from "./strand.js";

/** What all executions of one `runLocal` share. */
export interface World {
  readonly clock: Clock;
  readonly options: LocalOptions;
  /** Numbers for the workflow; those of retries come from another source, so that a retry changes no key. */
  readonly random: () => number;
  readonly jitter: () => number;
  /** What a mock says of a call. */
  readonly answer: (call: LocalCall) => Outcome | Promise<Outcome>;
  /** Whether a mock stands for a key. */
  readonly hasMock: (key: string) => boolean;
  /** Gives up the whole run: the program or its mocks are wrong in a way that no handler should see. */
  abort(problem: unknown): void;
  hasAborted(): boolean;
  /** Counts one call against `maxCalls`. */
  count(): void;
  /** A new number for names of tokens and executions. */
  next(): number;
}

/** A call as it was made; its path is known when the execution has ended. */
export interface MadeCall extends Omit<LocalCall, "path"> {
  readonly strand: Strand;
}

/** One execution: that of `runLocal`, or of a child. */
export interface Execution extends Order {
  readonly world: World;
  readonly name: string;
  readonly id: string;
  readonly type: WorkflowType;
  readonly options: WorkflowOptions;
  readonly root: Strand;
  readonly blocks: Block[];
  readonly calls: MadeCall[];
  /** Where undos were registered, whatever became of them. */
  readonly registered: Strand[];
  readonly children: LocalChild[];
  hasEnded(): boolean;
  /** Ends it; what is still in flight never settles. */
  end(end: ExecutionEnd): void;
}

export interface ExecutionEnd extends LocalEnd {
  readonly continuedAs?: { readonly name: string; readonly input: unknown };
}
