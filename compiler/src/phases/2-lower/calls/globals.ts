import { Node, type CallExpression } from "ts-morph";
import { unknownMethod } from "../../../diagnostics/catalogue/language.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, kindOf, numberShape, stringShape, type Shape } from "../../../ir/shape.js";
import { refuse, type Cx } from "../context.js";
import { apply, truthy } from "../expressions/operators.js";
import type { Lower } from "../expressions/rule.js";

type Global = (node: CallExpression, cx: Cx, lower: Lower) => Expr;

/** A function whose arguments are the operands: `Math.floor(x)`. */
function direct(operator: Operator, least: number, most: number, shape?: Shape): Global {
  return (node, cx, lower) => {
    const given = node.getArguments();
    if (given.length < least || given.length > most || given.some((a) => Node.isSpreadElement(a))) {
      return refuse(
        cx,
        unknownMethod,
        node,
        `${node.getExpression().getText()}() with ${given.length} arguments`,
      );
    }
    const args = given.map((argument) => lower(argument, cx));
    return apply(operator, args, shape ?? cx.lowering.shapes(node.getType(), node), node);
  };
}

/** Functions of the language that have an exact form, by how they are written. */
export const globalCalls: Readonly<Record<string, Global>> = {
  "Math.floor": direct("floor", 1, 1, numberShape),
  "Math.ceil": direct("ceil", 1, 1, numberShape),
  "Math.round": direct("round", 1, 1, numberShape),
  "Math.trunc": direct("trunc", 1, 1, numberShape),
  "Math.abs": direct("abs", 1, 1, numberShape),
  "Math.sqrt": direct("sqrt", 1, 1, numberShape),
  "Math.sign": direct("sign", 1, 1, numberShape),
  "Math.min": direct("min", 1, 8, numberShape),
  "Math.max": direct("max", 1, 8, numberShape),
  "Math.pow": direct("power", 2, 2, numberShape),
  "Math.random": direct("random", 0, 0, numberShape),
  "Date.now": direct("nowMillis", 0, 0, numberShape),
  "crypto.randomUUID": direct("uuid", 0, 0, stringShape),
  "Object.keys": direct("keys", 1, 1),
  "Object.values": direct("values", 1, 1),
  "Object.entries": direct("entries", 1, 1),
  "Object.fromEntries": direct("fromEntries", 1, 1),
  "JSON.stringify": direct("toJson", 1, 1, stringShape),
  "JSON.parse": direct("parseJson", 1, 1),
  "Number.isInteger": direct("isInteger", 1, 1, booleanShape),
  "Array.isArray": (node, cx, lower) => {
    const operand = lower(node.getArguments()[0] ?? node, cx);
    const kind = kindOf(operand.shape);
    if (kind === "array" || kind === "tuple")
      return apply("not", [constantFalse(operand)], booleanShape, node);
    return refuse(cx, unknownMethod, node, "Array.isArray()");
  },
  String: direct("asText", 1, 1, stringShape),
  Number: direct("toNumber", 1, 1, numberShape),
  Boolean: (node, cx, lower) => {
    const argument = node.getArguments()[0];
    return argument === undefined ? constantFalse(lower(node, cx)) : truthy(lower(argument, cx), node);
  },
  parseInt: direct("parseInt", 1, 2, numberShape),
  parseFloat: direct("parseFloat", 1, 1, numberShape),
  encodeURIComponent: direct("encodeUri", 1, 1, stringShape),
  decodeURIComponent: direct("decodeUri", 1, 1, stringShape),
};

function constantFalse(like: Expr): Expr {
  return { op: "constant", value: false, shape: { kind: "boolean", literal: false }, at: like.at };
}
