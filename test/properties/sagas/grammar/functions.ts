import { returned } from "./exits.js";
import type { MadeFunction, Maker } from "./maker.js";
import { ownBody, type Scope, type Statement } from "./scope.js";
import { textOf } from "./steps.js";
import { undo } from "./undos.js";

type Needs = "anything" | "gives text" | "undoes first";

/** A call of an inlined function, of a new one or of one that is called again. */
export function functionCall(maker: Maker, scope: Scope, needs: Needs): string {
  const { dice, functions } = maker;
  const fit = functions.filter(
    ({ returns, undoesFirst }) =>
      needs === "anything" || (returns === "text" && (needs === "gives text" || undoesFirst)),
  );
  let called: MadeFunction;
  if (fit.length > 0 && dice.chance(45)) {
    maker.uses("function that is called again");
    called = dice.pick(fit);
  } else called = made(maker, scope, needs);
  if (called.returns === "text") maker.uses("function that returns a value");
  return `${called.name}(${textOf(maker, scope)})`;
}

function made(maker: Maker, scope: Scope, needs: Needs): MadeFunction {
  const { dice } = maker;
  maker.uses("function");
  const name = maker.fresh("f");
  const returns = needs === "anything" && dice.chance(40) ? "nothing" : "text";
  const undoesFirst = needs === "undoes first";
  const inner = ownBody("fixed", ["given"], {
    tests: ["fixed.flag", `fixed.kind === "b"`, `given === "y"`],
    repeats: true,
    inBranch: scope.inBranch,
    returns,
    depth: scope.depth - 1,
  });
  const before = undoesFirst ? `${undo(maker, inner)}\n` : "";
  const code = `${before}${maker.body(inner, returned)}`;
  const text = `async function ${name}(given: string): Promise<${returns === "text" ? "string" : "void"}> {\n${code}\n}`;
  const one: MadeFunction = { name, text, undoesFirst, returns };
  maker.functions.push(one);
  return one;
}

/** A call of a function as a statement. */
export function functionStatement(maker: Maker, scope: Scope): Statement {
  if (maker.dice.chance(35)) return { text: `await ${functionCall(maker, scope, "anything")};` };
  const name = maker.fresh("got");
  return { text: `const ${name} = await ${functionCall(maker, scope, "gives text")};`, texts: [name, name] };
}
