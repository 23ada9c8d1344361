import type { Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import { atom, code, type Tree } from "../tree.js";
import type { Ty } from "../types.js";
import { objectLiteral } from "./objects.js";
import { recordLiteral } from "./records.js";

const numbers = ["0", "1", "2", "3", "5", "10", "100", "-1"];
const texts = [`""`, `"a"`, `"new"`, `"done"`, `"x y"`, `"0"`, `"it's"`, `"é"`];

/** The value written out; parts of it are expressions as long as there is depth. */
export function literal(g: Maker, scope: Scope, type: Ty, depth: number): Tree {
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
    case "record":
      return atom(recordLiteral(g, scope, type.of, depth));
    case "object":
      return atom(objectLiteral(g, scope, type, depth));
    case "union":
      return atom(objectLiteral(g, scope, g.dice.pick(type.members), depth));
    case "maybe":
      return g.dice.chance(30) ? atom(code`${type.nothing}`) : g.expression(scope, type.of, depth - 1);
  }
}

function arrayLiteral(g: Maker, scope: Scope, of: Ty, depth: number): Tree {
  const size =
    depth <= -2
      ? 0
      : g.dice.weighted([
          [3, 0],
          [3, 1],
          [2, 2],
        ]);
  const parts: (string | Tree)[] = ["["];
  for (let i = 0; i < size; i++) parts.push(...(i > 0 ? [", "] : []), g.expression(scope, of, depth - 1));
  return atom({ parts: [...parts, "]"] });
}
