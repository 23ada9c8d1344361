import { oneOf, type Maker } from "./maker.js";
import type { Scope, Statement } from "./scope.js";
import { dataOf, textOf } from "./steps.js";
import { effect } from "./effects.js";
import { gathered } from "./variables.js";

/** A way out of a loop or a function, under a test, mostly after something that is done on the way. */
export function exit(maker: Maker, scope: Scope): Statement {
  const { dice, uses } = maker;
  const looping = scope.loops.length > 0;
  const from = (construct: string, word: string) => () => {
    if (scope.inTry) uses(`${construct} out of a try`);
    const label = dice.chance(60) ? dice.pick(scope.loops) : undefined;
    if (label !== undefined && label !== scope.loops.at(-1)) uses("to an outer loop");
    return `${word}${label === undefined ? "" : ` ${label}`};`;
  };
  const way = oneOf(maker, [
    [looping ? 3 : 0, "break", from("break", "break")],
    [looping ? 3 : 0, "continue", from("continue", "continue")],
    [
      looping ? 2 : 1,
      "early return",
      () => {
        if (looping) uses("return out of a loop");
        if (scope.inTry) uses("return out of a try");
        return returned(maker, scope);
      },
    ],
  ]);
  const before = dice.chance(60) ? `${effect(maker, scope).text}\n` : "";
  return { text: `if (${dice.pick(scope.tests)}) {\n${before}${way}\n}` };
}

/** A `return` of what the function around gives. */
export function returned(maker: Maker, scope: Scope): string {
  switch (scope.returns) {
    case "nothing":
      return "return;";
    case "text":
      return `return ${textOf(maker, scope)};`;
    case "object":
      return `return { end: ${textOf(maker, scope)}, data: ${gathered(scope)[0] ?? dataOf(maker, scope)} };`;
  }
}
