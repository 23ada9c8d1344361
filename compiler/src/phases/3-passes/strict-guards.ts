import { borderOf, sureInside, type Border } from "../../ir/claims.js";
import { greatestIds } from "../../ir/greatest-ids.js";
import { isAlone, mapLambdas } from "../../ir/nested.js";
import type {
  Block,
  BlockId,
  Branch,
  Edge,
  Expr,
  Graph,
  Invoke,
  Let,
  Machine,
  Operator,
  ValueId,
} from "../../ir/ir.js";
import { booleanShape, stringShape } from "../../ir/shape.js";
import { exprKey, substitute } from "../../ir/walk.js";
import { claimTests, isThere } from "./expand-claimed.js";
import { conjunction, conjuncts, foldGuards } from "./fold-guards.js";

/**
 * In JSONPath alone a state cannot leave out what is missing: where an error has a handler, a Choice before the step asks
 * whether what it sends is there. Nor is there a test for an array: its JSON text tells it.
 */
export function strictGuards(machine: Machine): Machine {
  const ids = greatestIds(machine.graph);
  const around: Border = new Map();
  return {
    ...machine,
    graph: strict(machine.graph, { around, sure: new Set(), isUnderHandler: false }, ids),
  };
}

interface Surroundings {
  readonly around: Border;
  readonly sure: ReadonlySet<ValueId>;
  readonly isUnderHandler: boolean;
}

type Ids = ReturnType<typeof greatestIds>;

function strict(graph: Graph, { around, sure, isUnderHandler }: Surroundings, ids: Ids): Graph {
  const border = new Map([...around, ...borderOf(graph, sure)]);
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    if (end.kind === "branch" && end.guard === true) {
      for (const part of askedInPaths(block, end, ids)) blocks.set(part.id, part);
    } else if (end.kind === "invoke") {
      const inner = withGraphs(end, border, isUnderHandler, ids);
      const isSeen = isUnderHandler || end.handlers.length > 0;
      for (const part of isSeen
        ? askedBefore({ ...block, end: inner }, inner, border, ids)
        : [{ ...block, end: inner }])
        blocks.set(part.id, part);
    } else blocks.set(id, block);
  }
  return foldGuards({ ...graph, blocks }, sure);
}

/** The step after a branch that asks whether what it sends is there; the error is that of the nearest handler. */
function askedBefore(block: Block, step: Invoke, border: Border, ids: Ids): readonly Block[] {
  const tests = sentBy(step).flatMap((expr) => claimTests(expr, border));
  const own = [...new Map(tests.map((test) => [exprKey(test), test])).values()];
  if (own.length === 0) return [block];
  const { at } = own[0]!;
  const test = conjunction(own, at);
  const [then, otherwise] = [++ids.block, ++ids.block];
  const error: Expr = {
    op: "error",
    names: ["TypeError", "Error"],
    cause: { op: "constant", value: "What a step is to be sent is missing.", shape: stringShape, at },
    ofClaim: true,
    shape: { kind: "error" },
    at,
  };
  const name = `${step.name.text} has what it is sent`;
  const asks: Branch = {
    kind: "branch",
    test,
    then: edgeTo(then),
    else: edgeTo(otherwise),
    name,
    guard: true,
    at,
  };
  return [
    { ...block, end: asks },
    { id: then, label: "as claimed", params: [], lets: [], end: step },
    { id: otherwise, label: "not as claimed", params: [], lets: [], end: thrown(step, error) },
  ];
}

function thrown({ handlers, at }: Invoke, error: Expr): Block["end"] {
  const handler = handlers.find(({ errors }) => errors === "all" || errors.includes("TypeError"));
  if (handler === undefined) return { kind: "throw", error, at };
  const by = new Map(handler.error === undefined ? [] : [[handler.error.id, error]]);
  const args = handler.edge.args.map((arg) => substitute(arg, by));
  return { kind: "jump", to: { to: handler.edge.to, args }, at };
}

function sentBy({ call }: Invoke): readonly Expr[] {
  if (call.kind === "task") return [call.payload];
  if (call.kind === "parallel")
    return call.branches.flatMap(({ captures }) => captures.map(({ from }) => from));
  if (call.kind === "map") return call.body.captures.map(({ from }) => from);
  return call.kind === "raw" ? [call.input] : [];
}

/** A guard in tests that a Choice in JSONPath has: what only JSON text tells is asked after the rest, of that text. */
function askedInPaths(block: Block, end: Branch, ids: Ids): readonly Block[] {
  const tests = conjuncts(end.test);
  const told = tests.flatMap((test) => byText(test, ids) ?? []);
  const others = tests.filter((test) => !isToldByText(test));
  if (told.length === 0) return [{ ...block, end: { ...end, test: conjunction(others, end.at) } }];
  const next = ++ids.block;
  const second: Block = {
    id: next,
    label: "as text",
    params: [],
    lets: told.map(({ text }) => text),
    end: {
      ...end,
      test: conjunction(
        told.map(({ test }) => test),
        end.at,
      ),
    },
  };
  const there = told.flatMap(({ of, isTyped }) => (isTyped || of.op === "use" ? [] : [isThere(of)]));
  const asked = [...there, ...others];
  if (asked.length === 0) return [{ ...block, end: { kind: "jump", to: edgeTo(next), at: end.at } }, second];
  const test = conjunction(asked, end.at);
  return [{ ...block, end: { ...end, test, then: edgeTo(next), ...firstName(end) } }, second];
}

interface ToldByText {
  readonly of: Expr;
  readonly text: Let;
  readonly test: Expr;
  /** Whether other tests have asked for its type. */
  readonly isTyped: boolean;
}

function isToldByText(test: Expr): test is Expr & { op: "apply" } {
  return test.op === "apply" && (test.operator === "isArray" || test.operator === "isInteger");
}

/** The text of an array begins with a bracket, that of a whole number has no point. */
function byText(test: Expr, ids: Ids): ToldByText | undefined {
  const of = isToldByText(test) ? test.args[0] : undefined;
  if (of === undefined || !isToldByText(test)) return undefined;
  const { at } = of;
  const isTyped = test.operator === "isInteger";
  const value = { id: ++ids.value, name: isTyped ? "numberText" : "itemsText", shape: stringShape, at };
  const expr: Expr = { op: "apply", operator: "serialise", args: [of], shape: stringShape, at };
  const read: Expr = { op: "use", value: value.id, shape: stringShape, at };
  const apply = (operator: Operator, ...args: readonly Expr[]): Expr => ({
    op: "apply",
    operator,
    args,
    shape: booleanShape,
    at,
  });
  const sign: Expr = { op: "constant", value: isTyped ? "." : "[", shape: stringShape, at };
  const told = isTyped ? apply("not", apply("includesText", read, sign)) : apply("startsWith", read, sign);
  return { of, text: { value, expr, order: "once" }, test: told, isTyped };
}

function firstName({ name }: Branch): { readonly name?: string } {
  if (name === undefined) return {};
  return { name: name.replace(/ is an array\b/g, " is there").replace(/ whole number\b/g, " number") };
}

function edgeTo(to: BlockId): Edge {
  return { to, args: [] };
}

function withGraphs(end: Invoke, border: Border, isUnderHandler: boolean, ids: Ids): Invoke {
  const call = mapLambdas(end.call, (lambda, index) => {
    const surroundings: Surroundings = {
      around: border,
      sure: sureInside(lambda, border, index),
      isUnderHandler: !isAlone(end.call) && (isUnderHandler || end.handlers.length > 0),
    };
    return { ...lambda, graph: strict(lambda.graph, surroundings, ids) };
  });
  return { ...end, call };
}
