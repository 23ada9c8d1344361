import type { Expr, Json, ValueId } from "./expr.js";
import type { Graph } from "./ir.js";

export type Call =
  | TaskCall
  | { readonly kind: "wait"; readonly until: WaitUntil; readonly within?: readonly Within[] }
  | ParallelCall
  | MapCall
  /** One state written by hand. */
  | RawCall;

/** A saga with a deadline: what runs in it lasts no longer than these seconds, all together. */
export interface Within {
  readonly saga: ValueId;
  readonly seconds: number;
}

export type WaitUntil =
  | { readonly kind: "seconds"; readonly seconds: Expr }
  | { readonly kind: "timestamp"; readonly timestamp: Expr };

export interface TaskCall {
  readonly kind: "task";
  readonly resource: Expr;
  /** What is sent: the whole payload template of the state. */
  readonly payload: Expr;
  /** Where the useful result stands in the raw one: ["Payload"] for lambda:invoke. */
  readonly resultAt: readonly string[];
  readonly retry: readonly Retrier[];
  readonly timeout?: Expr;
  readonly heartbeat?: Expr;
  readonly role?: Expr;
  /** Whose end it waits for: the service reports the failure of either by one name. */
  readonly endOf?: "child" | "job";
  /** The sagas with a deadline that it runs in: its timeout is computed of the time that is left. */
  readonly within?: readonly Within[];
  /** While the graph is built: the value that stands for the task token in the payload. */
  readonly token?: ValueId;
}

/** A state written by hand: its fields as an object, without what the compiler adds. What it reads as its input is `input`. */
export interface RawCall {
  readonly kind: "raw";
  readonly state: Expr;
  readonly language: "JSONPath" | "JSONata" | "either";
  readonly input: Expr;
  readonly retry: readonly Retrier[];
}

export interface Retrier {
  readonly errors: readonly string[];
  readonly interval?: number;
  readonly retries?: number;
  readonly backoff?: number;
  readonly maxDelay?: number;
  readonly jitter?: "FULL" | "NONE";
}

export interface ParallelCall {
  readonly kind: "parallel";
  readonly branches: readonly Lambda[];
  readonly retry: readonly Retrier[];
}

export interface MapCall {
  readonly kind: "map";
  /** The array; absent when a reader gives the items. */
  readonly items?: Expr;
  readonly body: Lambda;
  /** The parameters of the body's graph that stand for the item and its index. */
  readonly item?: ValueId;
  readonly index?: ValueId;
  readonly concurrency?: Expr;
  readonly retry: readonly Retrier[];
  /** Each item, or batch of items, in an execution of its own, which sees nothing of this one but what it is given. */
  readonly distributed?: Distributed;
}

export interface Distributed {
  readonly children: "STANDARD" | "EXPRESS";
  readonly label?: string;
  readonly reader?: ItemReader;
  readonly tolerated: { readonly percentage?: Expr; readonly count?: Expr };
  readonly batch?: Batch;
  readonly results?: ResultWriter;
}

/** Items that the service reads from S3 itself. */
export interface ItemReader {
  readonly resource: string;
  readonly parameters: Expr;
  readonly config: { readonly [field: string]: Json };
  readonly maxItems?: Expr;
}

/** `items` is the parameter of the body's graph for the items of a batch, `input` the one for what all batches share. */
export interface Batch {
  readonly maxItems?: Expr;
  readonly maxBytes?: Expr;
  readonly items: ValueId;
  readonly input?: ValueId;
}

export interface ResultWriter {
  readonly parameters: Expr;
  readonly config: { readonly [field: string]: Json };
}

/** A graph with what it takes from outside: `captures[i]` is the value of the graph's parameter `param`. */
export interface Lambda {
  readonly graph: Graph;
  readonly captures: readonly { readonly param: ValueId; readonly from: Expr }[];
  readonly name: string;
}
