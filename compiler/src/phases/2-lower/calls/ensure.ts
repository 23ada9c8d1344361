import type { Node } from "ts-morph";
import { spanOf } from "../../1-front/project.js";
import type { Call, Expr } from "../../../ir/ir.js";
import { booleanShape, stringShape } from "../../../ir/shape.js";
import { walkExpr } from "../../../ir/walk.js";
import { isGuarded, type Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import { throwAway } from "../statements/exits.js";

/** What the service wants of a value, beyond which the state that reads it fails, and no handler sees that. */
export interface Demand {
  readonly of: Expr;
  /** In words: `order.lines` "is an array". */
  readonly is: string;
  /** The message of what is thrown. */
  readonly otherwise: string;
  readonly test: Expr;
}

/** Tests before a step, where an error has a handler, what its state is told by data, so that what is wrong is thrown. */
export function ensureCall(call: Call, node: Node, cx: Cx): void {
  ensure(demandsOf(call, node), node, cx);
}

/** Throws what JavaScript throws for a value that is none of what its type says; nothing where no handler sees it. */
export function ensure(demands: readonly Demand[], node: Node, cx: Cx): void {
  if (!isGuarded(cx) && !cx.guardedOutside) return;
  const open = demands.filter(({ of }) => readsValue(of));
  const block = cx.cursor.block;
  if (open.length === 0 || block === undefined || cx.bindings !== undefined) return;
  const test = open
    .map((demand) => demand.test)
    .reduce((all, one) => apply("and", [all, one], booleanShape, node));
  const words = open.map(({ of, is }) => [textOf(of, node), is] as const);
  const name = words.map(([text, is]) => `${text} is ${is}`).join(" and ");
  const [good, bad] = [
    cx.build.block("as claimed", { sealed: true }),
    cx.build.block("not as claimed", { sealed: true }),
  ];
  cx.build.branch(block, test, good, bad, open[0]!.of.at, { name, guard: true });
  cx.cursor.block = bad;
  throwAway(
    {
      op: "error",
      names: ["TypeError", "Error"],
      ofClaim: true,
      cause: constant(open[0]!.otherwise, node),
      shape: { kind: "error" },
      at: spanOf(node),
    },
    node,
    cx,
  );
  cx.cursor.block = good;
}

/** What is written out needs no test. */
function readsValue(expr: Expr): boolean {
  let reads = false;
  walkExpr(expr, (part) => void (reads ||= part.op === "use"));
  return reads;
}

function textOf({ at }: Expr, node: Node): string {
  const file = node.getSourceFile();
  const text = at.file === file.getFilePath() ? file.getFullText().slice(at.start, at.end) : node.getText();
  return text.replace(/\s+/g, " ").slice(0, 40);
}

const noTime = "This is no time that a Wait state can read.";
const noLimit = "This is no time limit of a step.";
const badNumber = "An option of a map is not the number that it must be.";

function demandsOf(call: Call, node: Node): readonly Demand[] {
  const some = (of: Expr | undefined, demand: (of: Expr, node: Node) => Demand): readonly Demand[] =>
    of === undefined ? [] : [demand(of, node)];
  switch (call.kind) {
    case "wait":
      return call.until.kind === "seconds"
        ? [wholeNumber(0, 99_999_999, noTime)(call.until.seconds, node)]
        : [time(call.until.timestamp, node)];
    case "task":
      return [
        ...some(call.timeout, wholeNumber(1, 99_999_999, noLimit)),
        ...some(call.heartbeat, wholeNumber(1, 99_999_999, noLimit)),
        ...some(call.role, text),
      ];
    case "map": {
      const { tolerated, batch, reader } = call.distributed ?? {};
      return [
        ...some(call.items, array),
        ...some(call.concurrency, wholeNumber(0)),
        ...some(tolerated?.percentage, percentage),
        ...some(tolerated?.count, wholeNumber(0)),
        ...some(batch?.maxItems, wholeNumber(1)),
        ...some(batch?.maxBytes, wholeNumber(1)),
        ...some(reader?.maxItems, wholeNumber(0)),
      ];
    }
    case "parallel":
    case "raw":
      return [];
  }
}

/** What a loop goes over. */
export function iterable(of: Expr, node: Node): Demand {
  return { ...array(of, node), otherwise: `${textOf(of, node)} is not iterable` };
}

function array(of: Expr, node: Node): Demand {
  return {
    of,
    is: "an array",
    otherwise: "The items of a map are no array.",
    test: apply("isArray", [of], booleanShape, node),
  };
}

function time(of: Expr, node: Node): Demand {
  return { of, is: "a time", otherwise: noTime, test: apply("isTime", [of], booleanShape, node) };
}

function text(of: Expr, node: Node): Demand {
  return { of, is: "a text", otherwise: "The role of a step is no text.", test: isA("string", of, node) };
}

function percentage(of: Expr, node: Node): Demand {
  const tests = [isA("number", of, node), atLeast(of, 0, node), atMost(of, 100, node)];
  return { of, is: "a percentage", otherwise: badNumber, test: all(tests, node) };
}

const wholeNumber =
  (least: number, most?: number, otherwise = badNumber) =>
  (of: Expr, node: Node): Demand => {
    const limits = [atLeast(of, least, node), ...(most === undefined ? [] : [atMost(of, most, node)])];
    const isWhole = apply("isInteger", [of], booleanShape, node);
    const is = least === 0 ? "a whole number" : "a positive whole number";
    return { of, is, otherwise, test: all([isA("number", of, node), isWhole, ...limits], node) };
  };

function isA(type: string, of: Expr, node: Node): Expr {
  return apply("equal", [apply("typeof", [of], stringShape, node), constant(type, node)], booleanShape, node);
}

function atLeast(of: Expr, least: number, node: Node): Expr {
  return apply("greaterOrEqual", [of, constant(least, node)], booleanShape, node);
}

function atMost(of: Expr, most: number, node: Node): Expr {
  return apply("lessOrEqual", [of, constant(most, node)], booleanShape, node);
}

function all(tests: readonly Expr[], node: Node): Expr {
  return tests.reduce((before, test) => apply("and", [before, test], booleanShape, node));
}
