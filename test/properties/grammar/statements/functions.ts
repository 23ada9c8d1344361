import { type Form, type Grown, type Maker } from "../maker.js";
import { randomType } from "../random-types.js";
import { inside, withVariables, type Callable, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { show, type Ty } from "../types.js";
import { returnStatement } from "./effects.js";
import { grown } from "./grown.js";

/** Functions inside of the workflow, which see and change its variables. */
export function functionForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.sync || scope.level > 1) return [];
  return [
    [
      2,
      () => {
        const made = randomFunction(g, { ...scope, narrowed: new Map() }, "local");
        return grown(made.tree, { ...scope, callables: [...scope.callables, made.callable] });
      },
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
  const result =
    async && g.dice.chance(40)
      ? ("nothing" as const)
      : where === "local" && g.dice.chance(30)
        ? ("nothing" as const)
        : randomType(g.dice, g.objects);
  const name = async ? g.fresh("settle", "inform", "attempt") : g.fresh("describe", "compute", "choose");
  const params = Array.from({ length: g.dice.int(where === "local" ? 0 : 1, 2) }, () => ({
    name: g.fresh("value", "given", "input2", "part"),
    type: randomType(g.dice, g.objects),
  }));
  const pure = !async && result !== "nothing";
  const before = stepsOf(g);
  const within = withVariables(
    inside(scope, { pure, sync: !async, leavable: [], turns: 1, result, level: 2 }),
    ...params.map((p) => ({ ...p, assignable: false })),
  );
  const list = params.map((p) => `${p.name}: ${show(p.type)}`).join(", ");
  const returns = `${result === "nothing" ? "void" : show(result)}`;
  const type = async ? `Promise<${returns}>` : returns;
  const body = functionBody(g, within, result);
  const cost = stepsOf(g) - before;
  const callable: Callable = {
    name,
    params: params.map((p) => p.type),
    result,
    async,
    cost: Math.max(0, cost),
  };
  const prefix = async ? "async " : "";
  const tree =
    where === "local" || g.dice.chance(40)
      ? code`const ${name} = ${prefix}(${list}): ${type} => {\n${body}};`
      : code`${prefix}function ${name}(${list}): ${type} {\n${body}}`;
  return { tree, callable };
}

function functionBody(g: Maker, scope: Scope, result: Ty | "nothing"): Tree {
  const body = g.statements(scope, scope.pure ? 0 : 1, scope.pure ? 1 : 3);
  if (body.ends || result === "nothing") return body.tree;
  return code`${body.tree}${returnStatement(g, body.scope)}\n`;
}

/** Steps taken so far: what a body adds to them is what a call of it costs. */
function stepsOf(g: Maker): number {
  return g.taken();
}
