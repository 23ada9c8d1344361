import { returned } from "./exits.js";
import type { Maker } from "./maker.js";
import { ownBody, type Scope, type Statement } from "./scope.js";
import { textOf } from "./steps.js";

/** `run` of a workflow of the same file that has undos of its own. */
export function child(maker: Maker, scope: Scope): Statement {
  const { dice, children } = maker;
  maker.uses("run of a child");
  let name = children.length > 0 && dice.chance(40) ? `child${dice.int(1, children.length)}` : undefined;
  if (name === undefined) {
    const body = maker.body(ownBody("input", ["input.id"], { depth: 1, returns: "object" }), returned);
    name = `child${children.length + 1}`;
    children.push(`export const ${name} = workflow(async (input: Input) => {\n${body}\n});`);
  }
  const result = maker.fresh("ran");
  const given = `{ id: ${textOf(maker, scope)}, kind: ${scope.input}.kind, flag: true, items: ${scope.input}.items }`;
  return {
    text: `const ${result} = await run(${name}, ${given});`,
    texts: [`${result}.end`],
    data: [`${result}.data`],
  };
}
