import { exit } from "./exits.js";
import { oneOf, type Maker } from "./maker.js";
import { after, inLoop, type Scope, type Statement } from "./scope.js";

/** A loop of two turns, or of one for each item. */
export function loop(maker: Maker, scope: Scope): Statement {
  const label = maker.fresh("l");
  const turn = maker.fresh("t");
  const n = maker.fresh("n");
  /** A loop in a loop mostly has a way out of one of them. */
  const turnOf = (inner: Scope) =>
    maker.body(
      inner,
      inner.loops.length > 1 && maker.dice.chance(85) ? (_, end) => exit(maker, end).text : undefined,
    );
  /** The text of a turn: each calls its steps with ids of its own. */
  const counted = () => {
    const inner = after(inLoop(scope, label), {
      text: "",
      texts: [turn],
      data: [],
      tests: [`${turn} === "turn 1"`],
    });
    return `const ${turn} = \`turn \${${n}}\`;\n${turnOf(inner)}`;
  };
  const made = oneOf(maker, [
    [
      3,
      "for of",
      () => {
        const item = maker.fresh("item");
        const inner = after(inLoop(scope, label), { text: "", texts: [item], tests: [`${item} === "y"`] });
        return `for (const ${item} of ${scope.input}.items) {\n${turnOf(inner)}\n}`;
      },
    ],
    [2, "counted for", () => `for (let ${n} = 0; ${n} < 2; ${n}++) {\n${counted()}\n}`],
    [
      1.5,
      "for of the items by index",
      () => {
        const item = maker.fresh("item");
        const inner = after(inLoop(scope, label), { text: "", texts: [item], tests: [`${item} === "y"`] });
        return `for (let ${n} = 0; ${n} < ${scope.input}.items.length; ${n}++) {\nconst ${item} = ${scope.input}.items[${n}]!;\n${turnOf(inner)}\n}`;
      },
    ],
    [2, "while", () => `let ${n} = 0;\n@while (${n} < 2) {\n${n}++;\n${counted()}\n}`],
    [1.5, "do while", () => `let ${n} = 0;\n@do {\n${n}++;\n${counted()}\n} while (${n} < 2);`],
    [1, "while true", () => `let ${n} = 0;\n@while (true) {\n${n}++;\nif (${n} > 2) break;\n${counted()}\n}`],
  ]);
  // A label stands where something goes to it.
  const used = new RegExp(`(break|continue) ${label};`).test(made);
  const labelled = used ? `${label}: ` : "";
  return { text: made.includes("@") ? made.replace("@", labelled) : labelled + made };
}
