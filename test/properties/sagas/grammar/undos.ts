import { oneOf, type Maker } from "./maker.js";
import { after, type Scope } from "./scope.js";
import { call, callOptions } from "./steps.js";

/** `compensate(...)`, of what can be read here when the undo runs. */
export function undo(maker: Maker, around: Scope): string {
  const { dice } = maker;
  if (!around.repeats && around.variables.length > 0) maker.uses("undo may read what changes");
  // The undos of turns are many: they must not read what changes.
  const scope = around.repeats ? { ...around, variables: [] } : around;
  const again = () => call(maker, scope, "u", callOptions(maker));
  const test = () => dice.pick(scope.tests);
  return oneOf(maker, [
    [10, "undo", () => `compensate(() => ${again()});`],
    [1.5, "undo with a name", () => `compensate(() => ${again()}, { name: "Named ${maker.fresh("n")}" });`],
    [
      1.5,
      "undo of several steps",
      () => {
        const back = maker.fresh("back");
        const inner = after(scope, { text: "", texts: [`${back}.v`], data: [`${back}.of`] });
        return inBraces(`const ${back} = await ${again()}; await ${call(maker, inner, "u")};`);
      },
    ],
    [
      1.5,
      "try in an undo",
      () => inBraces(`try { await ${again()}; } catch { await ${call(maker, scope, "u")}; }`),
    ],
    [
      1,
      "error that an undo catches",
      () =>
        inBraces(
          `try { await ${again()}; } catch (e) { if (isStepError(e)) await ${maker.step("u")}({ id: e.error }); }`,
        ),
    ],
    [
      1.5,
      "if in an undo",
      () =>
        inBraces(
          `if (${test()}) await ${again()}; ${dice.chance(50) ? `else await ${call(maker, scope, "u")};` : ""}`,
        ),
    ],
    [
      1,
      "loop in an undo",
      () => {
        const tag = maker.fresh("tag");
        const inner = after(scope, { text: "", texts: [tag] });
        return inBraces(`for (const ${tag} of ${scope.input}.items) await ${call(maker, inner, "u")};`);
      },
    ],
    [
      1,
      "undo that is a function of its own",
      () => {
        const back = maker.fresh("back");
        return `const ${back} = async () => { await ${again()}; };\ncompensate(${back});`;
      },
    ],
    [
      1,
      "saga in an undo",
      () => {
        const inner = `await saga(async () => { compensate(() => ${again()}); await ${call(maker, scope, "u")}; });`;
        const other = () => `catch { await ${call(maker, scope, "u")}; }`;
        return inBraces(maker.listens ? `try { ${inner} } ${other()}` : inner);
      },
    ],
    [1, "throw in an undo", () => inBraces(`await ${again()}; if (${test()}) throw new Failed("stuck");`)],
  ]);
}

const inBraces = (code: string): string => `compensate(async () => { ${code} });`;
