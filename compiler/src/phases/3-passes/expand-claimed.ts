import type { Span } from "../../diagnostics/index.js";
import { borderOf, claimsIn, isFromOutside, sureInside, type Border } from "../../ir/claims.js";
import type { Block, BlockId, Expr, Graph, Machine, ValueId } from "../../ir/ir.js";
import { booleanShape, kindOf, undefinedShape, unionOf } from "../../ir/shape.js";
import { mapLambdas } from "../../ir/nested.js";
import { typeTests } from "../../ir/type-tests.js";
import { childrenOf, edgesOf, exprKey, walkExpr } from "../../ir/walk.js";
import { conjunction, conjuncts } from "./fold-guards.js";

/** Asks in full whether values are as claimed: of data from outside only, and only where something but a step reads it. */
export function expandClaimed(machine: Machine, sourceText: (at: Span) => string): Machine {
  return { ...machine, graph: expanded(machine.graph, new Map(), new Set(), sourceText) };
}

function expanded(
  graph: Graph,
  around: Border,
  sure: ReadonlySet<ValueId>,
  sourceText: (at: Span) => string,
): Graph {
  const border = new Map([...around, ...borderOf(graph, sure)]);
  const blocks = new Map<BlockId, Block>();
  const carried = carriedClaims(graph, border);
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    if (end.kind === "invoke") {
      const call = mapLambdas(end.call, (lambda, index) => {
        const inner = sureInside(lambda, border, index);
        return { ...lambda, graph: expanded(lambda.graph, border, inner, sourceText) };
      });
      blocks.set(id, { ...block, end: { ...end, call } });
    } else if (end.kind === "branch") {
      const asked = conjuncts(end.test).flatMap((test) =>
        isAsking(test) ? claimTests(test.args[0]!, border).filter((one) => asksAny(one, carried)) : [test],
      );
      const name = conjuncts(end.test).some(isAsking) ? { name: nameOf(asked, sourceText) } : {};
      blocks.set(id, { ...block, end: { ...end, test: conjunction(asked, end.at), ...name } });
    } else blocks.set(id, block);
  }
  return { ...graph, blocks };
}

function isAsking(test: Expr): test is Expr & { op: "apply" } {
  return test.op === "apply" && test.operator === "isAsClaimed";
}

/** The tests that an expression needs which a Choice in JSONPath has: whether its claims are there, and of which type what is computed of them. */
export function claimTests(expr: Expr, border: Border): readonly Expr[] {
  const typed = typeTests(expr, border).flatMap(conjuncts).filter(isPlain);
  const there = [...claimsIn(expr, border), ...unknownsIn(expr, border)].map(isThere);
  const all = [...there, ...typed];
  return [...new Map(all.map((test) => [exprKey(test), test])).values()];
}

/** Fields of which the type says nothing: a path to one that is missing fails as well. */
function unknownsIn(expr: Expr, border: Border): readonly Expr[] {
  const isUnknown = expr.op === "get" && ["unknown", "any"].includes(kindOf(expr.shape) ?? "");
  if (isUnknown && isFromOutside(expr, border)) return [expr];
  return expr.op === "function" ? [] : childrenOf(expr).flatMap((part) => unknownsIn(part, border));
}

/** A test of single values, none of lists. */
function isPlain(test: Expr): boolean {
  let isPlain = true;
  walkExpr(test, (part) => {
    const isNested = part !== test && part.op === "apply" && part.operator === "isArray";
    if (part.op === "function" || isNested) isPlain = false;
  });
  return isPlain;
}

export function isThere(claim: Expr): Expr {
  const { at } = claim;
  const shape = unionOf([claim.shape, undefinedShape]);
  const of: Expr = { ...claim, shape };
  const missing: Expr = { op: "apply", operator: "isUndefined", args: [of], shape: booleanShape, at };
  return { op: "apply", operator: "not", args: [missing], shape: booleanShape, at };
}

/** What states that are no steps read: on an edge, at an end, or where a value is computed. What a step is sent is asked for before it. */
function carriedClaims(graph: Graph, border: Border): ReadonlySet<string> {
  const read: Expr[] = [];
  for (const { lets, end } of graph.blocks.values()) {
    read.push(...lets.map((entry) => entry.expr), ...edgesOf(end).flatMap((edge) => edge.args));
    if (end.kind === "return" && end.value !== undefined) read.push(end.value);
    if (end.kind === "throw") read.push(end.error);
  }
  return new Set(
    read.flatMap((expr) => [...claimsIn(expr, border), ...unknownsIn(expr, border)]).map(exprKey),
  );
}

function asksAny(test: Expr, carried: ReadonlySet<string>): boolean {
  let isAsked = false;
  walkExpr(test, (part) => void (isAsked ||= carried.has(exprKey(part))));
  return isAsked;
}

function nameOf(tests: readonly Expr[], sourceText: (at: Span) => string): string {
  const texts = new Set(tests.map(({ at }) => shortText(sourceText(at).replace(/\s+/g, " "))));
  return `${[...texts].join(" and ")} ${texts.size > 1 ? "are" : "is"} there`;
}

/** Of the field of a call, the name of the field. */
function shortText(text: string): string {
  return /\bawait\b|\(/.test(text) ? (/\.(\w+)$/.exec(text)?.[1] ?? text) : text;
}
