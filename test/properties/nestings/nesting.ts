import type { Dice } from "../grammar/dice.js";

/** A generated workflow of blocks in blocks, and what its steps are called. */
export interface Nesting {
  readonly source: string;
  readonly steps: readonly string[];
}

const mostSteps = 12;
const deepest = 3;

interface Statement {
  readonly text: string;
  /** Whether the variable that it declares has a number `n`. */
  readonly isNumber: boolean;
}

/** What a body can read: texts that are numbers, by expression. */
type Readable = readonly string[];

/** Blocks in blocks: `parallel`, `map`, lists of promises, settled or not, try, throw, loops, up to three deep. */
export function nesting(dice: Dice): Nesting {
  const steps: string[] = [];
  let names = 0;
  const fresh = (): string => `v${++names}`;

  const call = (readable: Readable): string => {
    const name = `s${steps.length + 1}`;
    steps.push(name);
    return `${name}({ n: ${dice.pick(readable)} })`;
  };

  /** Statements that end in a `return`. */
  const body = (depth: number, readable: Readable, indent: string): string => {
    const lines: string[] = [];
    const results: string[] = [];
    let seen = readable;
    for (let count = dice.int(1, depth === 0 ? 3 : 2); count > 0; count--) {
      const name = fresh();
      const { text, isNumber } = statement(name, depth, seen, indent);
      lines.push(text);
      results.push(name);
      if (isNumber) seen = [...seen, `${name}.n`];
    }
    lines.push(`${indent}return { ${dice.some(results, 1, results.length).join(", ")} };`);
    return lines.join("\n");
  };

  const inBraces = (depth: number, readable: Readable, indent: string): string =>
    `{\n${body(depth + 1, readable, `${indent}  `)}\n${indent}}`;

  function statement(name: string, depth: number, readable: Readable, indent: string): Statement {
    const deeper = depth < deepest && steps.length < mostSteps ? 1 : 0;
    const made = (text: string, isNumber = false): Statement => ({
      text: `${indent}const ${name} = ${text};`,
      isNumber,
    });
    const inner = (more: Readable = []) => inBraces(depth, [...readable, ...more], indent);
    return dice.weighted<() => Statement>([
      [3, () => made(`await ${call(readable)}`, true)],
      [2 * deeper, () => made(`await parallel({ a: async () => ${inner()}, b: () => ${call(readable)} })`)],
      [deeper, () => made(`await parallel([async () => ${inner()}, async () => ${inner()}])`)],
      [1, () => made(`await Promise.all([${call(readable)}, ${call(readable)}])`)],
      [1, () => made(`(await Promise.allSettled([${call(readable)}, ${call(readable)}])).length`)],
      [
        3 * deeper,
        () => {
          const [item, index] = [`item${names}`, `index${names}`];
          const options = dice.pick([
            "",
            ", { concurrency: 1 }",
            ", { settle: true }",
            ", { concurrency: 1, settle: true }",
          ]);
          return made(
            `await map(input.list, async (${item}, ${index}) => ${inner([item, index])}${options})`,
          );
        },
      ],
      [
        deeper,
        () => made(`await Promise.all(input.list.map(async (each${names}) => ${inner([`each${names}`])}))`),
      ],
      [2, () => attempt(name, depth, readable, indent)],
      [
        1,
        () => ({
          text: `${indent}if (${dice.pick(readable.filter((one) => one !== "input.stop"))} === input.stop) throw new Bad("stop");\n${indent}const ${name} = await ${call(readable)};`,
          isNumber: true,
        }),
      ],
      [1, () => loop(name, readable, indent)],
    ])();
  }

  function attempt(name: string, depth: number, readable: Readable, indent: string): Statement {
    const deep = `${indent}  `;
    const before =
      depth < deepest && steps.length < mostSteps ? statement(fresh(), depth + 1, readable, deep).text : "";
    const guarded = `${before}\n${deep}${name} = await ${call(readable)};`;
    const handler = dice.pick([
      `${name} = { n: -1 };`,
      `if (!(e instanceof Bad)) throw e;\n${deep}${name} = { n: -2 };`,
      `${name} = await ${call(readable)};\n${deep}if (e instanceof Bad) throw new Worse(e.cause);`,
    ]);
    const last = dice.chance(40) ? ` finally {\n${deep}await ${call(readable)};\n${indent}}` : "";
    const text = `${indent}let ${name} = { n: 0 };\n${indent}try {\n${guarded}\n${indent}} catch (e) {\n${deep}${handler}\n${indent}}${last}`;
    return { text, isNumber: true };
  }

  function loop(name: string, readable: Readable, indent: string): Statement {
    const item = `one${names}`;
    const deep = `${indent}  `;
    const text = `${indent}let ${name} = { n: 0 };\n${indent}for (const ${item} of input.list) {\n${deep}${name} = await ${call([...readable, item])};\n${indent}}`;
    return { text, isNumber: true };
  }

  const content = body(0, ["input.n", "input.stop"], "  ");
  const declared = steps.map(
    (name) => `const ${name} = lambda<{ n: number }, { n: number }>(fn("${name}"), { retry: [] });`,
  );
  const source = [
    `import { fn, lambda, map, parallel, workflow, WorkflowError } from "@sfnc/runtime-types";`,
    ...declared,
    "class Bad extends WorkflowError {}",
    "class Worse extends WorkflowError {}",
    "interface Input { readonly n: number; readonly stop: number; readonly list: number[] }",
    `export const nested = workflow(async (input: Input) => {\n${content}\n});\n`,
  ].join("\n");
  return { source, steps };
}
