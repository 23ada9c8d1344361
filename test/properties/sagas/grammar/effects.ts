import { oneOf, type Maker } from "./maker.js";
import { after, type Scope, type Statement } from "./scope.js";
import { call, callOptions, textOf } from "./steps.js";
import { undo } from "./undos.js";

/** A step, with or without an undo, or an undo alone. */
export function effect(maker: Maker, scope: Scope): Statement {
  const result = maker.fresh("r");
  const added: Statement = {
    text: `const ${result} = await ${call(maker, scope, "s", callOptions(maker))};`,
    texts: [`${result}.v`, `${result}.of.a`, `${result}.v`],
    data: [`${result}.n`, `${result}.tags`, `${result}.of`, result],
    tests: [`${result}.ok`],
  };
  return oneOf(maker, [
    [6, "step", () => added],
    [3, "undo before its step", () => ({ ...added, text: `${undo(maker, scope)}\n${added.text}` })],
    [
      7,
      "undo after its step",
      () => ({ ...added, text: `${added.text}\n${undo(maker, after(scope, added))}` }),
    ],
  ]);
}

/** An error that the workflow throws itself. */
export function thrown(maker: Maker, scope: Scope): Statement {
  const message = maker.rich ? textOf(maker, scope) : `"thrown"`;
  return {
    text: `if (${maker.dice.pick([...scope.tests, `${scope.input}.kind.startsWith("c")`])}) throw new Failed(${message});`,
  };
}
