import { oneOf, type Maker } from "../maker.js";
import { inside, withVariables, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { boolean, readType, type Ty } from "../types.js";

/** `(item) => ...`, written in one of the ways that people do; `before` is a parameter in front, as in reduce. */
export function callback(
  g: Maker,
  scope: Scope,
  item: Ty,
  before: string | undefined,
  body: (inner: Scope) => Tree,
): Tree {
  const pure = inside(scope, { pure: true, sync: true, leavable: [] });
  const name = g.fresh("item", "line", "entry", "x");
  const first = before === undefined ? "" : `${before}, `;
  const lone = (): Tree => {
    const inner = withVariables(pure, { name, type: item, assignable: false });
    return code`(${first}${name}) => ${returned(body(inner))}`;
  };
  const fields =
    item.kind === "object" ? item.fields.filter((f) => !scope.variables.some((v) => v.name === f.name)) : [];
  return oneOf<Tree>(g.dice, [
    [10, lone],
    [
      fields.length === 0 ? 0 : 2,
      () => {
        const taken = g.dice.some(fields, 1, 2);
        const inner = withVariables(
          pure,
          ...taken.map((f) => ({ name: f.name, type: readType(f), assignable: false })),
        );
        return code`(${first}{ ${taken.map((f) => f.name).join(", ")} }) => ${returned(body(inner))}`;
      },
    ],
    [
      2,
      () => {
        const inner = withVariables(pure, { name, type: item, assignable: false });
        return code`(${first}${name}) => { return ${body(inner)}; }`;
      },
    ],
    [
      1,
      () => {
        const inner = withVariables(pure, { name, type: item, assignable: false });
        return code`(${first}${name}) => { if (${g.condition(inner, 1)}) return ${body(inner)}; return ${body(inner)}; }`;
      },
    ],
  ]);
}

/** An object that is returned by an arrow needs parentheses. */
function returned(body: Tree): Tree {
  return code`${startsWithBrace(body) ? code`(${body})` : body}`;
}

function startsWithBrace(tree: Tree): boolean {
  const first = tree.parts.find((part) => part !== "");
  if (first === undefined) return false;
  return typeof first === "string" ? first.startsWith("{") : startsWithBrace(first);
}

export function elementPredicate(g: Maker, scope: Scope, item: Ty, depth: number): Tree {
  return callback(g, scope, item, undefined, (inner) => g.expression(inner, boolean, Math.max(1, depth - 1)));
}
