import { caught } from "./branches.js";
import { returned } from "./exits.js";
import { oneOf, type Maker } from "./maker.js";
import { inFunction, type Scope, type Statement } from "./scope.js";

/** `saga(...)`, whose result is used, or given back, or nothing. */
export function innerSaga(maker: Maker, scope: Scope): Statement {
  const { dice, uses } = maker;
  const options: string[] = [];
  if (dice.chance(35)) {
    uses("rethrow");
    options.push("rethrow: Failed");
  }
  if (maker.listens && dice.chance(50)) options.push(maker.listener());
  const given = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  const of = (returns: Scope["returns"]) =>
    `await saga(async () => {\n${maker.body(inFunction(scope, returns), returned)}\n}${given})`;
  const name = maker.fresh("saved");
  return oneOf<Statement>(maker, [
    [4, "saga", () => ({ text: `${of("nothing")};` })],
    [2, "saga in a try", () => ({ text: `try {\n${of("nothing")};\n} ${caught(maker, scope)}` })],
    [3, "saga whose result is used", () => ({ text: `const ${name} = ${of("text")};`, texts: [name, name] })],
    [
      2,
      "saga whose result is returned",
      () => ({ text: `if (${dice.pick(scope.tests)}) return ${of(scope.returns)};` }),
    ],
  ]);
}
