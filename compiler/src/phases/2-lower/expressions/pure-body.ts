import { Node, type ParameterDeclaration, type Statement } from "ts-morph";
import { impureInCallback, unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr, Value } from "../../../ir/ir.js";
import { hole, refuse, type Cx } from "../context.js";
import type { FunctionNode } from "../entities/entity.js";
import type { VariableKey } from "../graph-builder.js";
import { argumentFor, patternBindings } from "../statements/patterns.js";
import { spanOf } from "../../1-front/project.js";
import { condition } from "./condition.js";
import { undefinedAt } from "./literals.js";
import { choose } from "./apply.js";
import type { Lower } from "./rule.js";
import { orderOf } from "../../../ir/order-of.js";

type Bindings = ReadonlyMap<VariableKey, Expr>;

/** The value of a call of a simple function: its body with the arguments in place. */
export function chooseOf(node: Node, fn: FunctionNode, args: readonly Expr[], cx: Cx, lower: Lower): Expr {
  if (args.some((arg) => orderOf(arg) === "once"))
    return refuse(cx, impureInCallback, node, "An argument that differs each time");
  const bindings = parameterBindings(fn.getParameters(), args, cx.bindings ?? new Map(), cx, lower);
  return bodyValue(fn, { ...cx, bindings }, lower) ?? undefinedAt(node);
}

/** A pure callback as a function over fresh parameters; a parameter for which `given` has a value stands for that. */
export function pureFunction(
  fn: FunctionNode,
  given: readonly (Expr | Expr["shape"] | undefined)[],
  cx: Cx,
  lower: Lower,
): Expr {
  const at = spanOf(fn);
  const params: Value[] = [];
  const args = fn.getParameters().map((parameter, i): Expr => {
    const known = given[i];
    if (known !== undefined && "op" in known) return known;
    const name = Node.isIdentifier(parameter.getNameNode()) ? parameter.getName() : "item";
    const shape = known ?? cx.lowering.shapes(parameter.getType(), parameter);
    const value = cx.build.value(name, shape, spanOf(parameter));
    params.push(value);
    return { op: "use", value: value.id, shape, at: value.at };
  });
  const bindings = parameterBindings(fn.getParameters(), args, cx.bindings ?? new Map(), cx, lower);
  const body = bodyValue(fn, { ...cx, bindings }, lower) ?? undefinedAt(fn);
  return { op: "function", params, body, shape: { kind: "function" }, at };
}

function parameterBindings(
  parameters: readonly ParameterDeclaration[],
  args: readonly Expr[],
  outer: Bindings,
  cx: Cx,
  lower: Lower,
): Bindings {
  const bindings = new Map(outer);
  parameters.forEach((parameter, i) => {
    const given = argumentFor(parameter, args[i], cx);
    patternBindings(
      parameter.getNameNode(),
      given,
      parameter.getInitializer(),
      { ...cx, bindings },
      lower,
      bindings,
    );
  });
  return bindings;
}

function bodyValue(fn: FunctionNode, cx: Cx, lower: Lower): Expr | undefined {
  const body = fn.getBody();
  if (body === undefined) return hole(fn);
  return Node.isBlock(body) ? statementsValue(body.getStatements(), cx, lower) : lower(body, cx);
}

/** The value that a list of statements returns; undefined when it runs off the end. */
function statementsValue(statements: readonly Statement[], cx: Cx, lower: Lower): Expr | undefined {
  const [first, ...rest] = statements;
  if (first === undefined) return undefined;
  if (Node.isReturnStatement(first)) {
    const value = first.getExpression();
    return value === undefined ? undefinedAt(first) : lower(value, cx);
  }
  if (Node.isBlock(first)) return statementsValue([...first.getStatements(), ...rest], cx, lower);
  if (Node.isVariableStatement(first)) {
    const bindings = new Map(cx.bindings ?? []);
    for (const declaration of first.getDeclarations()) {
      const initializer = declaration.getInitializer();
      const scope = { ...cx, bindings };
      const value = initializer === undefined ? undefinedAt(declaration) : lower(initializer, scope);
      if (orderOf(value) === "once")
        return refuse(cx, impureInCallback, declaration, "A constant that differs each time");
      patternBindings(declaration.getNameNode(), value, undefined, scope, lower, bindings);
    }
    return statementsValue(rest, { ...cx, bindings }, lower);
  }
  if (Node.isIfStatement(first)) {
    const test = condition(first.getExpression(), cx, lower);
    const otherwise = first.getElseStatement();
    const then = statementsValue([first.getThenStatement(), ...rest], cx, lower) ?? undefinedAt(first);
    const other =
      statementsValue(otherwise === undefined ? rest : [otherwise, ...rest], cx, lower) ?? undefinedAt(first);
    return choose(test, then, other, spanOf(first));
  }
  if (Node.isEmptyStatement(first)) return statementsValue(rest, cx, lower);
  const hint = "Write the callback with constants, `if` and `return`, or a `for ... of` loop instead of it.";
  return refuse(cx, unsupportedExpression, first, "A statement that is inside a callback", hint);
}
