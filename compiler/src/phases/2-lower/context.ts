import type { Node } from "ts-morph";
import { finding, type Diagnostic, type Rule, type Span } from "../../diagnostics/index.js";
import type { Expr, Handler, Value, ValueId } from "../../ir/ir.js";
import type { BlockNote, SagaNote, UndoCall } from "../../ir/saga-notes.js";
import { spanOf } from "../1-front/project.js";
import type { Entity, StepEntity, StepOptions } from "./entities/entity.js";
import type { GraphBuilder, Ids, OpenBlock, Variable, VariableKey } from "./graph-builder.js";
import type { Deadline } from "./sagas/deadline.js";
import type { Registry, UndoScope } from "./sagas/undo-scope.js";
import type { ShapeReader } from "./shapes.js";

/** What lowering one workflow reads and writes besides its graph. */
export interface Lowering {
  readonly ids: Ids;
  readonly shapes: ShapeReader;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Names known at compile time, by declaration; `undefined` while being evaluated. */
  readonly entities: Map<object, Entity | undefined>;
  /** Constants of modules being read, to refuse one that needs itself. */
  readonly openConstants: Set<object>;
  /** Variables that may be absent though their type says that they are there: the first of an array. */
  readonly doubtful: Set<object>;
  /** What is known of narrowings that are not to be believed: by file, and by declaration. */
  readonly narrowings: {
    readonly tested: Map<object, ReadonlySet<string>>;
    readonly assignedByFunction: Map<object, boolean>;
  };
  /** Files whose text decided something: the workflow's own, and those of constants and inlined functions. */
  readonly files: Set<string>;
  readonly defaults: { lambda?: StepOptions; sdk?: StepOptions };
  /** Parameters of the deployment, each with what it stands for in the source. */
  readonly parameters: Map<string, string>;
  /** The type of the workflow and its query language, once its options are read. */
  readonly settings: { express: boolean; jsonPathOnly: boolean };
  /** Task tokens, by the value that stands for one: only the payload of its own call may read it. */
  readonly tokens: Map<ValueId, Node>;
  /** Results of calls that hand out a token: nothing may read them, for what comes back is the completion. */
  readonly unanswered: Map<ValueId, Node>;
  /** The scopes of undos so far, as documentation. */
  readonly sagas: SagaNote[];
  /** The option `onUndoFailure` of the workflow. */
  onUndoFailure?: Node;
  /** The function of the workflow. */
  readonly body: Node;
  /**
   * The variables that hold a part of the context object and nothing else: it is no data, so it is never carried along.
   * Nothing for one that has held several.
   */
  readonly contexts: Map<object, Expr | undefined>;
  /** Who the error that a catch clause receives can come from. */
  readonly caughtFrom: Map<ValueId, ReadonlySet<ErrorSource>>;
}

/** Where lowering stands: a graph, a block in it, and what surrounds the place in the source. */
export interface Cx {
  readonly lowering: Lowering;
  readonly build: GraphBuilder;
  /** The block that grows, shared by all contexts of a graph; none after `return`, `throw`, `break`, `continue`. */
  readonly cursor: { block: OpenBlock | undefined };
  readonly flow: Flow | undefined;
  /** Whether an error that leaves the graph meets a handler or an undo around it. */
  readonly guardedOutside: boolean;
  /** Calls of inlined functions that led here, outermost first. */
  readonly via: readonly Span[];
  /** Functions being inlined, to refuse recursion. */
  readonly inlining: readonly object[];
  /** Parameters of inlined functions that were given a function or a step: what they stand for. */
  readonly given: ReadonlyMap<object, Entity>;
  /** Parameters and constants of a pure callback; present only inside one. */
  readonly bindings: ReadonlyMap<VariableKey, Expr> | undefined;
  /** What the source calls this place, innermost first: names duplicates of a state. */
  readonly scopes: readonly string[];
  /** The function of a waitForToken that this place stands in: it takes the one call that hands out the token. */
  readonly sending?: Sending;
  /** Where `compensate` registers; nowhere in the graph of a branch that has none, and in an undo. */
  readonly registry: Registry | undefined;
  /** What the undo undoes that is being lowered: its states are named after that. */
  readonly undoing?: string;
  /** Takes what the calls of that undo are, as documentation. */
  readonly undoCalls?: UndoCall[];
  /** The nearest scope of undos, whatever graph this is, and the blocks in it that this place is a branch of. */
  readonly undoScope?: UndoScope | undefined;
  readonly blocks: readonly BlockNote[];
  /** When what runs here fails, where a saga around has a deadline. */
  readonly deadline?: Deadline | undefined;
  /** The variable that the result of the next call is assigned to. */
  readonly resultName?: string;
  /** In a branch whose errors leave the block unchanged: who can report them. */
  readonly leavesBranch?: (source: ErrorSource) => void;
  /** Variables declared so far in this graph. */
  readonly declared: Set<object>;
  /** The same of the graphs around it: assigning one of those from here is refused. */
  readonly outerGraphs: readonly ReadonlySet<object>[];
}

/** Takes the call of a step that stands in the function of a waitForToken: it is made where the token is waited for. */
export type Sending = (call: SentCall, cx: Cx) => Expr;

export interface SentCall {
  readonly node: Node;
  readonly step: StepEntity;
  readonly input: Expr | undefined;
  /** What the call itself sets. */
  readonly given: StepOptions;
}

/** What `break`, `continue`, `return` and errors meet on their way out, innermost first. */
export type Flow = { readonly outer: Flow | undefined } & (
  | {
      readonly kind: "loop";
      readonly label?: string;
      readonly break: OpenBlock;
      readonly continue: OpenBlock;
    }
  | { readonly kind: "breakable"; readonly label?: string; readonly break: OpenBlock }
  /** A statement with a label: only a `break` that names it leaves it. */
  | { readonly kind: "labelled"; readonly label: string; readonly break: OpenBlock }
  /** Errors go to `handler`, whose first parameter is the error. */
  | {
      readonly kind: "try";
      readonly handler: OpenBlock;
      readonly sources: Set<ErrorSource>;
      readonly taker: ErrorTaker;
    }
  /** A scope of undos: each place that an error leaves has a handler of its own, which knows what is registered there. */
  | {
      readonly kind: "scope";
      readonly handler: (cx: Cx, failing: Failing) => OpenBlock;
      /** Whether anything is, or may be, registered here. */
      readonly isLive: (cx: Cx) => boolean;
    }
  /** Leaving runs the statements of a finally block, in the flow outside of it. */
  | { readonly kind: "finally"; readonly leave: (cx: Cx) => void }
  /** The end of an inlined function: where its `return` goes. */
  | { readonly kind: "function"; readonly result: Variable; readonly exit: OpenBlock }
);

/** What takes an error: a clause of the source, or the end of a branch, whose block has the error as data or fails. */
export interface ErrorTaker {
  readonly kind: "catch" | "finally" | "settled" | "branch";
  readonly node: Node;
}

/** Who an error can come from: a child execution reports none of its own error classes. */
export type ErrorSource = "child" | "step" | "throw";

export function report<Args extends readonly unknown[]>(
  cx: Cx,
  rule: Rule<Args>,
  node: Node,
  ...args: Args
): void {
  cx.lowering.report(finding(rule, spanOf(node), ...args));
}

/** A stand-in for an expression that was refused: the finding is there, lowering goes on to find more. */
export function hole(node: Node): Expr {
  return { op: "undefined", shape: { kind: "any" }, at: spanOf(node) };
}

/** Whether an expression was refused already. */
export function isHole(expr: Expr): boolean {
  return expr.op === "undefined" && expr.shape.kind === "any";
}

export function refuse<Args extends readonly unknown[]>(
  cx: Cx,
  rule: Rule<Args>,
  node: Node,
  ...args: Args
): Expr {
  report(cx, rule, node, ...args);
  return hole(node);
}

export function at<K extends keyof Cx>(cx: Cx, changes: Pick<Cx, K>): Cx {
  return { ...cx, ...changes };
}

/** A call as the one who is told of a failed undo knows it. */
export interface FailingCall {
  readonly name: string;
  readonly input: Expr;
}

/** Which call an error comes from: none, when the source throws one of its own; "one of several", when that is not known. */
export type Failing = FailingCall | "none" | "one of several";

/** Where an error that leaves this place goes; nothing when it leaves the graph. */
export function handlerOf(cx: Cx, failing: Failing): OpenBlock | undefined {
  const flow = handlingFlow(cx);
  return flow?.kind === "scope" ? flow.handler(cx, failing) : flow?.handler;
}

/** Remembers who can report the errors that the nearest `catch` receives, also of those that leave a branch. */
export function noteSource(cx: Cx, source: ErrorSource): void {
  const flow = handlingFlow(cx);
  if (flow?.kind === "try") flow.sources.add(source);
  if (flow === undefined) cx.leavesBranch?.(source);
}

/** What takes an error that leaves this place, where that is no scope of undos. */
export function takerOf(cx: Cx): ErrorTaker | undefined {
  const flow = handlingFlow(cx);
  return flow?.kind === "try" ? flow.taker : undefined;
}

function handlingFlow(cx: Cx): Extract<Flow, { kind: "try" | "scope" }> | undefined {
  for (let flow = cx.flow; flow !== undefined; flow = flow.outer)
    if (flow.kind === "try" || flow.kind === "scope") return flow;
  return undefined;
}

/** Whether an error that leaves this place is met by anything: a catch, a finally, an undo. */
export function isGuarded(cx: Cx): boolean {
  for (let flow = cx.flow; flow !== undefined; flow = flow.outer) {
    if (flow.kind === "try" || (flow.kind === "scope" && flow.isLive(cx))) return true;
  }
  return false;
}

export type OpenHandler = { errors: Handler["errors"]; error: Value; to: OpenBlock; args: readonly Expr[] };
