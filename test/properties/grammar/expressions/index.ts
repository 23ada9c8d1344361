import { oneOf, type Form, type Maker } from "../maker.js";
import { pathsOf, type Path, type Scope } from "../scope.js";
import { atom, code, made, print, type Tree } from "../tree.js";
import { fits, show, smallestOf, type Ty } from "../types.js";
import { arrayForms } from "./arrays.js";
import { booleanForms } from "./booleans.js";
import { callForms } from "./calls.js";
import { choiceForms } from "./choices.js";
import { literal } from "./literals.js";
import { maybeForms } from "./maybes.js";
import { numberForms } from "./numbers.js";
import { objectForms } from "./objects.js";
import { recordForms } from "./records.js";
import { sortForms } from "./sorts.js";
import { textForms } from "./texts.js";

/** Forms of one family for values of a type; each family is a file. */
export type ExpressionFamily = (g: Maker, scope: Scope, type: Ty, depth: number) => readonly Form<Tree>[];

/** Whether a rule of one kind of type is asked for it. */
function only<K extends Ty["kind"]>(
  kind: K,
  forms: (g: Maker, scope: Scope, type: Extract<Ty, { kind: K }>, depth: number) => readonly Form<Tree>[],
): ExpressionFamily {
  return (g, scope, type, depth) =>
    type.kind === kind ? forms(g, scope, type as Extract<Ty, { kind: K }>, depth) : [];
}

/** All that an expression can be besides a name and a literal. */
export const expressionFamilies: readonly ExpressionFamily[] = [
  choiceForms,
  callForms,
  only("number", numberForms),
  only("string", textForms),
  only("boolean", booleanForms),
  only("array", arrayForms),
  only("array", sortForms),
  only("object", objectForms),
  only("record", recordForms),
  only("maybe", maybeForms),
];

/** An expression of a type: most often something that there is already, else a form of the type. */
export function expression(g: Maker, scope: Scope, type: Ty, depth: number): Tree {
  const here = g.plain ? Math.min(depth, type.kind === "object" ? 2 : 1) : depth;
  const paths = pathsOf(scope).filter((path) => fits(path.type, type) && mayBeNamed(g, scope, path));
  const path = (): Tree => made(code`${g.dice.pick(paths).text}`);
  const constant = () => literal(g, scope, type, here);
  const hands = g.plain && type.kind !== "boolean" && !g.dice.chance(15);
  const grows = g.grows() && !hands && (here > 0 || (here === 0 && type.kind === "boolean"));
  const tree = oneOf<Tree>(
    g.dice,
    [
      [paths.length === 0 ? 0 : g.plain ? 90 : 40, path, "a name, a property"],
      [type.kind === "boolean" ? 2 : paths.length === 0 ? 12 : 6, constant, "a literal"],
      ...(grows ? expressionFamilies.flatMap((forms) => forms(g, scope, type, here)) : []),
    ],
    constant,
  );
  return { ...tree, role: { type: show(type), smallest: smallestOf(type) } };
}

/** What is changed in place later is seldom given another name: people know that it would be shared. */
function mayBeNamed(g: Maker, scope: Scope, { type, variable }: Path): boolean {
  const shared = type.kind === "array" || type.kind === "object" || type.kind === "record";
  return !(variable.owned && shared) || scope.copied || g.dice.chance(4);
}

/** `(await f(x))` as a statement: without its parentheses. */
export function bare(tree: Tree): Tree {
  const text = print(tree);
  return text.startsWith("(") && text.endsWith(")") && tree.atomic ? atom(stripped(tree)) : tree;
}

function stripped(tree: Tree): Tree {
  const parts = [...tree.parts];
  const [first, last] = [parts[0], parts.at(-1)];
  if (typeof first !== "string" || typeof last !== "string") return tree;
  parts[0] = first.slice(1);
  const end = parts.length - 1;
  parts[end] = (parts[end] as string).slice(0, -1);
  return { ...tree, parts };
}
