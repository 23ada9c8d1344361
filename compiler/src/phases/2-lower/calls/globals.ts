import { Node, type CallExpression } from "ts-morph";
import { unknownMethod } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { kindOf } from "../../../ir/shape.js";
import { targetOf } from "../../1-front/runtime-exports.js";
import { refuse, type Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply, truthy } from "../expressions/apply.js";
import type { Lower } from "../expressions/rule.js";
import { globalFunctions } from "./global-table.js";

type Global = (node: CallExpression, cx: Cx, lower: Lower) => Expr;

/** Functions of the language whose result depends on more than the values of their arguments. */
const special: Readonly<Record<string, Global>> = {
  "Array.isArray": (node, cx, lower) => {
    const operand = lower(node.getArguments()[0] ?? node, cx);
    const kind = kindOf(operand.shape);
    if (kind === "array" || kind === "tuple") return constant(true, node);
    return refuse(cx, unknownMethod, node, "Array.isArray() of a value that may be no array");
  },
  Boolean: (node, cx, lower) => {
    const argument = node.getArguments()[0];
    return argument === undefined ? constant(false, node) : truthy(lower(argument, cx), node);
  },
  structuredClone: (node, cx, lower) => lower(node.getArguments()[0] ?? node, cx),
};

/** A call of a function of the language, `Math.max(a, b)`; undefined for all other calls. */
export function globalCall(node: CallExpression, cx: Cx, lower: Lower): Expr | undefined {
  const name = globalName(node.getExpression());
  if (name === undefined) return undefined;
  if (Object.hasOwn(special, name)) return special[name]!(node, cx, lower);
  const known = Object.hasOwn(globalFunctions, name) ? globalFunctions[name] : undefined;
  if (known === undefined) return undefined;
  const given = node.getArguments();
  const spread = given.some((argument) => Node.isSpreadElement(argument));
  if (spread || given.length < known.least || given.length > known.most) {
    const how = spread ? "spread arguments" : `${given.length} arguments`;
    return refuse(cx, unknownMethod, node, `${name}() with ${how}`);
  }
  const args = given.map((argument) => lower(argument, cx));
  return apply(known.operator, args, known.shape ?? cx.lowering.shapes(node.getType(), node), node);
}

/** How a function of the language is written; undefined when its name belongs to the program. */
export function globalName(callee: Node): string | undefined {
  const root = Node.isPropertyAccessExpression(callee) ? callee.getExpression() : callee;
  if (!Node.isIdentifier(root)) return undefined;
  const declarations = targetOf(root)?.getDeclarations() ?? [];
  const isOfLanguage =
    declarations.length > 0 && declarations.every((d) => d.getSourceFile().isDeclarationFile());
  return isOfLanguage ? callee.getText() : undefined;
}
