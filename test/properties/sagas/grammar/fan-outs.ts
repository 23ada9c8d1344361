import { returned } from "./exits.js";
import { effect } from "./effects.js";
import { oneOf, type Maker } from "./maker.js";
import { after, asBranch, inBlock, type Scope, type Statement } from "./scope.js";
import { call, textOf } from "./steps.js";
import { undo } from "./undos.js";
import { functionCall } from "./functions.js";

/** Branches: those of `parallel`, `map`, `Promise.all`, settled or not, and children of a distributed map. */
export function fanOut(maker: Maker, scope: Scope): Statement {
  const { dice } = maker;
  const name = maker.fresh("all");
  const item = maker.fresh("item");
  const items = `${scope.input}.items`;
  const branch = () => `async () => {\n${settling(maker, asBranch(scope))}\n}`;
  const perItem = () => `async (${item}) => {\n${settling(maker, asBranch(scope, item))}\n}`;
  const asList: Omit<Statement, "text"> = { data: [name, `${name}.length`] };
  return oneOf<Statement>(maker, [
    [2, "parallel", () => ({ text: `await parallel([${branch()}, ${branch()}]);` })],
    [
      1.5,
      "parallel with results",
      () => {
        const [a, b, c] = [maker.fresh("a"), maker.fresh("b"), maker.fresh("c")];
        const third = dice.chance(30);
        return {
          text: `const [${a}, ${b}${third ? `, ${c}` : ""}] = await parallel([${branch()}, ${branch()}${third ? `, ${branch()}` : ""}]);`,
          texts: [a, b],
        };
      },
    ],
    [
      1,
      "parallel with names",
      () => ({
        text: `const ${name} = await parallel({ left: ${branch()}, right: ${branch()} });`,
        texts: [`${name}.left`, `${name}.right`],
      }),
    ],
    [
      2,
      "map",
      () => {
        const options = dice.chance(30) ? ", { concurrency: 1 }" : "";
        return { text: `const ${name} = await map(${items}, ${perItem()}${options});`, ...asList };
      },
    ],
    [
      2,
      "settled map",
      () => settledMap(maker, scope, name, `await map(${items}, ${perItem()}, { settle: true })`),
    ],
    [
      1.5,
      "Promise.all of functions",
      () => {
        const [a, b] = [maker.fresh("a"), maker.fresh("b")];
        return {
          text: `const [${a}, ${b}] = await Promise.all([${functionCall(maker, scope, "undoes first")}, ${functionCall(maker, scope, "undoes first")}]);`,
          texts: [a, b],
        };
      },
    ],
    [
      1.5,
      "Promise.all of a map",
      () => ({
        text: `const ${name} = await Promise.all(${items}.map(async (${item}) => {\n${undo(maker, asBranch(scope, item))}\n${settling(maker, asBranch(scope, item))}\n}));`,
        ...asList,
      }),
    ],
    [2, "Promise.allSettled", () => allSettled(maker, scope, name)],
    [
      1.5,
      "distributed map",
      () => {
        const tolerance = dice.pick(["", "", ", tolerate: { count: 1 }"]);
        const child: Scope = { ...asBranch(scope, item), repeats: true };
        return {
          text: `const ${name} = await distributedMap(${items}, async (${item}) => {\n${maker.body(child, returned)}\n}, { concurrency: 1${tolerance} });`,
          ...asList,
        };
      },
    ],
  ]);
}

/** The body of a branch in whose text an undo stands: the local runner then knows that its block settles. */
function settling(maker: Maker, scope: Scope): string {
  const code = maker.body(scope, returned);
  // An undo of a child is none of the branch.
  const sure = code.includes("compensate(") && !code.includes("distributedMap(");
  return sure ? code : `${undo(maker, scope)}\n${code}`;
}

/** A settled map, and what is done with the ends of its items. */
function settledMap(maker: Maker, scope: Scope, name: string, block: string): Statement {
  const one = maker.fresh("one");
  const inner = inBlock({ ...scope, repeats: true });
  const read = maker.dice.weighted<() => string>([
    [
      3,
      () => {
        const good = effect(maker, after(inner, { text: "", texts: [`${one}.value`, `${one}.value`] })).text;
        const bad = effect(maker, after(inner, { text: "", texts: [`${one}.error`, `${one}.error`] })).text;
        const stop = maker.dice.chance(30) ? "\nbreak;" : "";
        return `for (const ${one} of ${name}) {\nif (${one}.ok) {\n${good}\n} else {\n${bad}${stop}\n}\n}`;
      },
    ],
    [maker.rich ? 2 : 0, () => `if (${name}.some((${one}) => !${one}.ok)) throw new Failed("some");`],
    [2, () => ""],
  ])();
  // The cause of an execution holds times and ids.
  const data = maker.parent ? [`${name}.length`] : [name, `${name}.length`];
  return { text: `const ${name} = ${block};\n${read}`, data };
}

/** Promises that all end, and what is done with their ends. */
function allSettled(maker: Maker, scope: Scope, name: string): Statement {
  const { dice } = maker;
  const first = functionCall(maker, scope, "gives text");
  const second = dice.chance(50) ? functionCall(maker, scope, "gives text") : call(maker, scope, "s");
  const inner = inBlock(scope);
  const read = dice.weighted<() => string>([
    [1, () => `if (${name}[0].status === "rejected") throw ${name}[0].reason;`],
    [
      1,
      () => {
        const value = maker.fresh("value");
        const good = after(inner, { text: "", texts: [value, value] });
        return `if (${name}[0].status === "fulfilled") {\nconst ${value} = ${name}[0].value;\n${effect(maker, good).text}\n} else {\n${effect(maker, inner).text}\n}`;
      },
    ],
    [
      1,
      () =>
        `if (${name}[0].status === "rejected" && ${name}[0].reason instanceof ${dice.pick(["Failed", "Injected"])}) {\n${effect(maker, inner).text}\n}`,
    ],
    [
      1,
      () =>
        `if (${name}[1].status === "rejected") throw new Failed(${maker.rich ? textOf(maker, scope) : `"second"`});`,
    ],
  ])();
  return { text: `const ${name} = await Promise.allSettled([${first}, ${second}]);\n${read}` };
}
