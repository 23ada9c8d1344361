import { oneOf, type Form, type Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, operand, type Tree } from "../tree.js";
import { fits, maybe, sameType, show, smallestOf, type Ty } from "../types.js";
import { arrayForms } from "./arrays.js";
import { booleanForms } from "./booleans.js";
import { callForms } from "./calls.js";
import { maybeForms } from "./maybes.js";
import { numberForms } from "./numbers.js";
import { objectForms, objectLiteral } from "./objects.js";
import { textForms } from "./texts.js";

/** An expression of a type: most often something that there is already, else a form of the type. */
export function expression(g: Maker, scope: Scope, type: Ty, depth: number): Tree {
  const paths = pathsOf(scope).filter((path) => fits(path.type, type));
  const path = (): Tree => atom(inferred(code`${g.dice.pick(paths).text}`));
  const tree = oneOf<Tree>(g.dice, [
    [paths.length === 0 ? 0 : 40, path],
    [type.kind === "boolean" ? 2 : paths.length === 0 ? 12 : 6, () => literal(g, scope, type, depth)],
    ...(depth > 0 || (depth === 0 && type.kind === "boolean")
      ? [...commonForms(g, scope, type, depth), ...formsOf(g, scope, type, depth)]
      : []),
  ]);
  return { ...tree, role: { type: show(type), smallest: smallestOf(type) } };
}

function formsOf(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  switch (type.kind) {
    case "number":
      return numberForms(g, scope, depth);
    case "string":
      return textForms(g, scope, depth);
    case "boolean":
      return booleanForms(g, scope, depth);
    case "array":
      return arrayForms(g, scope, type, depth);
    case "object":
      return objectForms(g, scope, type, depth);
    case "maybe":
      return maybeForms(g, scope, type, depth);
    case "enum":
      return [];
  }
}

/** What gives a value of any type: a choice, a default, a call. */
function commonForms(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const below = () => g.expression(scope, type, depth - 1);
  const missing = pathsOf(scope).filter((p) => p.type.kind === "maybe" && fits(p.type.of, type));
  const optional = missing.filter((p) => sameType(p.type, maybe(type)));
  const forms: Form<Tree>[] = [
    [
      5,
      () =>
        both(
          below(),
          below(),
          (a, b) => code`${operand(g.condition(scope, depth - 1))} ? ${operand(a)} : ${operand(b)}`,
        ),
    ],
    [missing.length === 0 ? 0 : 14, () => code`${g.dice.pick(missing).text} ?? ${operand(below())}`],
    [optional.length === 0 ? 0 : 3, () => code`${g.dice.pick(optional).text} || ${operand(below())}`],
    ...callForms(g, scope, type, depth),
  ];
  return forms;
}

function both(a: Tree, b: Tree, make: (a: Tree, b: Tree) => Tree): Tree {
  const tree = make(a, b);
  return a.inferred && b.inferred ? inferred(tree) : tree;
}

const numbers = ["0", "1", "2", "3", "5", "10", "100", "-1"];
const texts = [`""`, `"a"`, `"new"`, `"done"`, `"x y"`, `"0"`, `"it's"`, `"é"`];

/** The value written out. */
function literal(g: Maker, scope: Scope, type: Ty, depth: number): Tree {
  switch (type.kind) {
    case "number":
      return atom(code`${g.dice.pick(numbers)}`);
    case "string":
      return atom(code`${g.dice.pick(texts)}`);
    case "boolean":
      return atom(code`${g.dice.pick(["true", "false"])}`);
    case "enum":
      return atom(code`${JSON.stringify(g.dice.pick(type.of))}`);
    case "array":
      return arrayLiteral(g, scope, type.of, depth);
    case "object":
      return atom(objectLiteral(g, scope, type, depth));
    case "maybe":
      return g.dice.chance(30) ? atom(code`${type.nothing}`) : g.expression(scope, type.of, depth - 1);
  }
}

function arrayLiteral(g: Maker, scope: Scope, of: Ty, depth: number): Tree {
  const size = g.dice.weighted([
    [3, 0],
    [3, 1],
    [2, 2],
  ]);
  const parts: (string | Tree)[] = ["["];
  for (let i = 0; i < size; i++) parts.push(...(i > 0 ? [", "] : []), g.expression(scope, of, depth - 1));
  return atom({ parts: [...parts, "]"] });
}
