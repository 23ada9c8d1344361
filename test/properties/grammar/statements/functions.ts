import { type Form, type Grown, type Maker } from "../maker.js";
import { randomType } from "../random-types.js";
import { insideFunction, withVariables, type Callable, type Scope, type Variable } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { readType, show, smallestOf, type Ty } from "../types.js";
import { returnStatement } from "./effects.js";
import { grown } from "./grown.js";

/** Functions inside of the workflow, which see and change its variables. */
export function functionForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.sync || scope.level > 1) return [];
  return [
    [
      2,
      () => {
        const made = randomFunction(g, scope, "local");
        return grown(made.tree, { ...scope, callables: [...scope.callables, made.callable] });
      },
      "a function in the workflow",
    ],
  ];
}

export interface MadeFunction {
  readonly tree: Tree;
  readonly callable: Callable;
}

/** A function with parameters of random types: pure and plain, or async with steps. */
export function randomFunction(g: Maker, scope: Scope, where: "local" | "module"): MadeFunction {
  const async = g.dice.chance(where === "local" ? 50 : 45);
  const nothing = (async && g.dice.chance(40)) || (where === "local" && g.dice.chance(30));
  const result = nothing ? ("nothing" as const) : randomType(g.dice, g.types);
  const name = async ? g.fresh("settle", "inform", "attempt") : g.fresh("describe", "compute", "choose");
  const params = randomParams(g, where === "local" ? 0 : 1);
  const pure = !async && result !== "nothing";
  const before = g.taken();
  const context = { pure, sync: !async, turns: 1, level: 2 };
  const within = insideFunction(scope, result, true, context);
  const body = functionBody(g, withVariables(within, ...params.flatMap((p) => p.variables)), result);
  const callable: Callable = {
    name,
    params: params.map((p) => p.type),
    optional: params.at(-1)?.optional === true ? 1 : 0,
    result,
    async,
    cost: g.taken() - before,
  };
  const list = params.map((p) => p.written).join(", ");
  const returns = result === "nothing" ? "void" : show(result);
  const type = async ? `Promise<${returns}>` : returns;
  const prefix = async ? "async " : "";
  const tree =
    where === "local" || g.dice.chance(40)
      ? code`const ${name} = ${prefix}(${list}): ${type} => {\n${body}};`
      : code`${prefix}function ${name}(${list}): ${type} {\n${body}}`;
  return { tree, callable };
}

interface Param {
  readonly written: string;
  readonly type: Ty;
  readonly variables: readonly Variable[];
  readonly optional?: true;
}

/** Plain ones, `{ id, total }: Order`, and at the end `limit = 3` or `note?: string`. */
function randomParams(g: Maker, least: number): readonly Param[] {
  const size = g.dice.int(least, 2);
  return Array.from({ length: size }, (_, i): Param => {
    const type = randomType(g.dice, g.types);
    const name = g.fresh("value", "given", "argument", "part");
    const plain: Param = {
      written: `${name}: ${show(type)}`,
      type,
      variables: [{ name, type, assignable: false }],
    };
    if (type.kind === "object" && type.fields.length > 0 && g.dice.chance(25)) {
      const fields = g.dice.some(type.fields, 1, 2).map((f) => ({ name: g.fresh(f.name), field: f }));
      const shown = fields.map(({ name: own, field }) =>
        own === field.name ? own : `${field.name}: ${own}`,
      );
      return {
        written: `{ ${shown.join(", ")} }: ${show(type)}`,
        type,
        variables: fields.map(({ name: own, field }) => ({
          name: own,
          type: readType(field),
          assignable: false,
        })),
      };
    }
    if (i < size - 1 || !g.dice.chance(25)) return plain;
    const written = `${name}: ${show(type)} = ${smallestOf(type)}`;
    return { ...plain, written, optional: true };
  });
}

function functionBody(g: Maker, scope: Scope, result: Ty | "nothing"): Tree {
  const body = g.statements(scope, scope.pure ? 0 : 1, scope.pure ? 1 : 3);
  if (body.ends || result === "nothing") return body.tree;
  return code`${body.tree}${returnStatement(g, body.scope)}\n`;
}
