import { oneOf, type Maker } from "../maker.js";
import { insideFunction, withVariables, type Scope, type Variable } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { boolean, number, readType, type Ty } from "../types.js";

export interface CallbackOptions {
  /** The name of the item; a fresh one when absent. */
  readonly name?: string;
  /** How the parameter is written when it is more than its name. */
  readonly pattern?: (name: string) => string;
  /** What the pattern names besides. */
  readonly more?: readonly Variable[];
  /** What is done with the body: `[item.id, body]`. */
  readonly wrap?: (body: Tree) => Tree;
}

/** `(item) => ...`, written in one of the ways that people do; `before` is a parameter in front, as in reduce. */
export function callback(
  g: Maker,
  scope: Scope,
  item: Ty,
  before: string | undefined,
  body: (inner: Scope) => Tree,
  { name = g.fresh("item", "line", "entry", "x"), pattern, more = [], wrap }: CallbackOptions = {},
): Tree {
  const pure = insideFunction(scope, item, false, { pure: true, sync: true });
  const first = before === undefined ? "" : `${before}, `;
  const written = pattern?.(name) ?? name;
  const inner = withVariables(pure, ...more, { name, type: item, assignable: false });
  const made = (within = inner) => wrap?.(body(within)) ?? body(within);
  const fields =
    item.kind === "object" && pattern === undefined && wrap === undefined
      ? item.fields.filter((f) => !scope.variables.some((v) => v.name === f.name))
      : [];
  const lone = (): Tree => code`(${first}${written}) => ${returned(made())}`;
  return oneOf<Tree>(
    g.dice,
    [
      [10, lone, "(item) => value"],
      [
        fields.length === 0 || before !== undefined ? 0 : 2,
        () => {
          const taken = g.dice.some(fields, 1, 2);
          const variables = taken.map((f) => ({ name: f.name, type: readType(f), assignable: false }));
          const open = withVariables(pure, ...more, ...variables);
          return code`(${first}{ ${taken.map((f) => f.name).join(", ")} }) => ${returned(made(open))}`;
        },
        "({ field }) => value",
      ],
      [
        before === undefined && pattern === undefined ? 1.5 : 0,
        () => {
          const index = g.fresh("i", "index");
          const counted = withVariables(inner, { name: index, type: number, assignable: false });
          return code`(${written}, ${index}) => ${returned(made(counted))}`;
        },
        "(item, index) => value",
      ],
      [2, () => code`(${first}${written}) => { return ${made()}; }`, "(item) => { return value; }"],
      [
        1,
        () =>
          code`(${first}${written}) => { if (${g.condition(inner, 1)}) return ${made()}; return ${made()}; }`,
        "(item) => { if ... }",
      ],
      [
        1,
        () => {
          const type = g.dice.pick<Ty>([number, boolean, { kind: "string" }]);
          const local = g.fresh("own", "part", "scaled");
          const value = g.expression(inner, type, 1);
          const known = withVariables(inner, { name: local, type, assignable: false });
          return code`(${first}${written}) => { const ${local} = ${value}; return ${made(known)}; }`;
        },
        "(item) => { const ... }",
      ],
    ],
    lone,
  );
}

/** An object that is returned by an arrow needs parentheses. */
export function returned(body: Tree): Tree {
  return code`${startsWithBrace(body) ? code`(${body})` : body}`;
}

function startsWithBrace(tree: Tree): boolean {
  const first = tree.parts.find((part) => part !== "");
  if (first === undefined) return false;
  return typeof first === "string" ? first.startsWith("{") : startsWithBrace(first);
}

export function elementPredicate(g: Maker, scope: Scope, item: Ty, depth: number): Tree {
  return callback(g, scope, item, undefined, (inner) => g.expression(inner, boolean, Math.max(0, depth - 1)));
}
