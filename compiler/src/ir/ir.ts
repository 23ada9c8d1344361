import type { Span } from "../diagnostics/index.js";
import type { Shape } from "./shape.js";

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
  /** Asked for by the workflow itself; wins over the build's setting. */
  /** What the source asks for; it wins over the setting of the build. */
  readonly queryLanguage?: "auto" | "jsonpath" | "jsonata";
  readonly graph: Graph;
  /** The undos that it registers, in the order of the source. */
  readonly undos?: readonly UndoNote[];
  readonly at: Span;
}

/** An undo, as documentation. */
export interface UndoNote {
  /** What it undoes, in the words of the source. */
  readonly undoes: string;
  /** The steps that it calls. */
  readonly calls: readonly string[];
  /** The variables that it reads. */
  readonly captures: readonly string[];
  /** Whether it belongs to the workflow, or to a saga in it. */
  readonly scope: "workflow" | "saga";
  /** Whether somebody is told when it fails. */
  readonly told: boolean;
  readonly at: Span;
}

export type ValueId = number;
export type BlockId = number;

/** A value, named as in the source where the source has a name for it. */
export interface Value {
  readonly id: ValueId;
  readonly name: string;
  readonly shape: Shape;
  readonly at: Span;
  /** Fields that the machine itself has written wherever they stand in it: they are sure to be as the shape says. */
  readonly made?: readonly string[];
}

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
  | { readonly kind: "return"; readonly value?: Expr; readonly at: Span }
  | { readonly kind: "throw"; readonly error: Expr; readonly at: Span };

export interface Branch {
  readonly kind: "branch";
  readonly test: Expr;
  readonly then: Edge;
  readonly else: Edge;
  /** What the state is called; the text of the test when absent. */
  readonly name?: string;
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

export type Call =
  | TaskCall
  | { readonly kind: "wait"; readonly until: WaitUntil }
  | ParallelCall
  | MapCall
  /** One state written by hand. */
  | RawCall;

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

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A pure expression. `shape` is that of its value; `at` its place in the source. */
export type Expr = { readonly shape: Shape; readonly at: Span } & ExprKind;

export type ExprKind =
  | { readonly op: "constant"; readonly value: Json }
  | { readonly op: "undefined" }
  | { readonly op: "use"; readonly value: ValueId }
  /** A string that is known when the machine is deployed: becomes `${name}`. */
  | { readonly op: "placeholder"; readonly name: string; readonly of?: ResourcePart }
  /** A field of the context object, as the service spells it: ["Execution", "Name"]. */
  | { readonly op: "context"; readonly path: readonly string[] }
  | { readonly op: "get"; readonly of: Expr; readonly key: string }
  | { readonly op: "object"; readonly entries: readonly ObjectEntry[] }
  | { readonly op: "array"; readonly items: readonly ArrayItem[] }
  /** A template string: its parts are joined as text. */
  | { readonly op: "text"; readonly parts: readonly (string | Expr)[] }
  | { readonly op: "if"; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly op: "apply"; readonly operator: Operator; readonly args: readonly Expr[] }
  /** A pure callback; its parameters are values that only `body` uses. */
  | { readonly op: "function"; readonly params: readonly Value[]; readonly body: Expr }
  /** An error made by `new X(cause)`: names of its class and of the classes above it, nearest first. */
  | { readonly op: "error"; readonly names: readonly string[]; readonly cause?: Expr }
  /** `error instanceof X`: the ASL names of X and of its subclasses. "any": every error of a step, X being `base`. */
  | {
      readonly op: "isError";
      readonly of: Expr;
      readonly names: readonly string[] | "any";
      readonly base?: string;
    };

/** What a placeholder stands for: one projection of a resource, `queue("Reviews").url`. */
export interface ResourcePart {
  readonly kind: string;
  readonly id: string;
  readonly projection: string;
}

export type ObjectEntry =
  | { readonly key: string; readonly value: Expr }
  | { readonly computed: Expr; readonly value: Expr }
  | { readonly spread: Expr };

export type ArrayItem = { readonly item: Expr } | { readonly spread: Expr };

/** The pure operations. Operand types are in the shapes of the arguments; JavaScript defines the meaning. */
export type Operator =
  // conditions
  | "not"
  | "and"
  | "or"
  | "truthy"
  | "equal"
  | "less"
  | "lessOrEqual"
  | "greater"
  | "greaterOrEqual"
  | "isUndefined"
  | "isNull"
  | "isNullish"
  | "typeof"
  | "in"
  // numbers
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "remainder"
  | "power"
  | "negate"
  | "floor"
  | "ceil"
  | "round"
  | "trunc"
  | "abs"
  | "sqrt"
  | "min"
  | "max"
  | "sign"
  | "toNumber"
  | "parseInt"
  | "parseFloat"
  | "isInteger"
  | "isNaN"
  | "toFixed"
  // text
  | "concat"
  | "asText"
  | "length"
  | "upper"
  | "lower"
  | "trim"
  | "trimStart"
  | "trimEnd"
  | "startsWith"
  | "endsWith"
  | "includesText"
  | "indexOfText"
  | "lastIndexOfText"
  | "split"
  | "replace"
  | "replaceAll"
  | "padStart"
  | "padEnd"
  | "repeat"
  | "sliceText"
  | "substring"
  | "charAt"
  | "charCodeAt"
  | "encodeUri"
  | "decodeUri"
  | "base64Encode"
  | "base64Decode"
  | "hash"
  // arrays
  | "at"
  | "index"
  | "slice"
  | "includes"
  | "indexOf"
  | "lastIndexOf"
  | "join"
  | "reverse"
  | "concatArrays"
  | "append"
  | "flat"
  | "unique"
  | "map"
  | "filter"
  | "find"
  | "findLast"
  | "findIndex"
  | "some"
  | "every"
  | "reduce"
  | "flatMap"
  | "sort"
  | "range"
  | "fill"
  | "zip"
  // objects
  | "keys"
  | "values"
  | "entries"
  | "fromEntries"
  | "merge"
  | "omit"
  | "hasKey"
  | "lookup"
  // JSON, dates, chance
  | "toJson"
  | "parseJson"
  /** Some JSON text of data that nobody compares as text. */
  | "serialise"
  /** The data of a JSON text that the service itself has written: it cannot fail. */
  | "parseWritten"
  /** The object that a text is the JSON of, undefined when it is none. */
  | "parseObject"
  | "now"
  | "nowMillis"
  | "dateFrom"
  | "millisOf"
  | "isoOf"
  | "before"
  | "after"
  | "uuid"
  | "random";
