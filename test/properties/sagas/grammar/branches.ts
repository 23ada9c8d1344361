import { oneOf, type Maker } from "./maker.js";
import { after, inBlock, inTry, type Scope, type Statement } from "./scope.js";
import { effect } from "./effects.js";
import { exit } from "./exits.js";

/** `if`, `switch`, and the forms of `try`. */
export function branching(maker: Maker, scope: Scope): Statement {
  const inner = () => maker.body(inBlock(scope));
  const tried = () => {
    const leaves = scope.loops.length > 0 && maker.dice.chance(75);
    const body = maker.body(inTry(scope), leaves ? (_, inner) => exit(maker, inner).text : undefined);
    return `try {\n${body}\n}`;
  };
  const tries = scope.loops.length > 0 ? 3 : 1;
  return oneOf<Statement>(maker, [
    [
      2,
      "if",
      () => {
        const test = maker.dice.pick(scope.tests);
        const other = maker.dice.chance(60) ? ` else {\n${inner()}\n}` : "";
        return { text: `if (${test}) {\n${inner()}\n}${other}` };
      },
    ],
    [
      1.5,
      "switch",
      () => ({
        text: `switch (${scope.input}.kind) {\ncase "a": {\n${inner()}\nbreak;\n}\ncase "b": {\n${inner()}\n}\ndefault: {\n${inner()}\n}\n}`,
      }),
    ],
    [2 * tries, "try and catch", () => ({ text: `${tried()} ${caught(maker, scope)}` })],
    [1.5 * tries, "try and finally", () => ({ text: `${tried()} ${lastly(maker, scope)}` })],
    [
      1 * tries,
      "try, catch and finally",
      () => ({ text: `${tried()} ${caught(maker, scope)} ${lastly(maker, scope)}` }),
    ],
  ]);
}

/** The `catch` of a try, in one of its forms. */
export function caught(maker: Maker, around: Scope): string {
  const scope = inTry(around);
  const inner = (more: Scope = scope) => {
    const body = maker.body(more);
    if (body.includes("compensate(")) maker.uses("undo in a catch");
    return body;
  };
  const e = maker.fresh("e");
  return oneOf(maker, [
    [2, "catch of anything", () => `catch {\n${inner()}\n}`],
    [1, "catch that throws again", () => `catch (${e}) {\n${inner()}\nthrow ${e};\n}`],
    [
      1,
      "catch of a class",
      () =>
        `catch (${e}) {\nif (${e} instanceof ${maker.dice.pick(["Failed", "Injected", "errors.Timeout"])}) {\n${inner()}\n} else throw ${e};\n}`,
    ],
    [
      1.5,
      "catch that reads the error",
      () => {
        const read = after(scope, {
          text: "",
          texts: [`${e}.error`, `${e}.error`],
          tests: [`${e} instanceof Failed`],
        });
        return `catch (${e}) {\nif (!isStepError(${e})) throw ${e};\n${inner(read)}\n}`;
      },
    ],
  ]);
}

/** A `finally`: it leaves nothing. */
function lastly(maker: Maker, scope: Scope): string {
  const body = effect(maker, inTry(scope)).text;
  if (body.includes("compensate(")) maker.uses("undo in a finally");
  return `finally {\n${body}\n}`;
}
