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

/**
 * Blocks in blocks: `parallel`, `map`, distributed maps, lists of promises, settled or not, callbacks, try, throw, loops,
 * up to three deep.
 */
export function nesting(dice: Dice): Nesting {
  const steps: string[] = [];
  let names = 0;
  const fresh = (): string => `v${++names}`;

  const call = (readable: Readable): string => {
    const name = `s${steps.length + 1}`;
    steps.push(name);
    // The context is that of the workflow wherever it is read, in executions of their own too.
    const by = dice.chance(20) ? ", by: ctx.execution.name" : "";
    return `${name}({ n: ${dice.pick(readable)}${by} })`;
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
      [2, () => settled(name, readable, indent)],
      [1, () => together(name, readable, indent)],
      [2, () => made(callback(readable), true)],
      [
        2 * deeper,
        () => {
          const item = `one${names}`;
          const tolerance = dice.pick(["", ", tolerate: { count: 1 }", ", tolerate: { percentage: 50 }"]);
          return made(
            `await distributedMap(input.list, async (${item}) => ${inner([item])}, { concurrency: 1${tolerance} })`,
          );
        },
      ],
      [
        1,
        () => {
          const batch = `batch${names}`;
          const shared = dice.pick([``, `, input: { n: ${dice.pick(readable)} }`]);
          const sum = shared === "" ? `${batch}.Items.length` : `${batch}.BatchInput.n`;
          return made(
            `await distributedMap(input.list, async (${batch}) => await ${call([...readable, sum])}, { concurrency: 1, batch: { maxItems: 1${shared} } })`,
          );
        },
      ],
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

  /** The ends of promises, tested and read. */
  function settled(name: string, readable: Readable, indent: string): Statement {
    const ends = `ends${names}`;
    const lines = [
      `const ${ends} = await Promise.allSettled([${call(readable)}, ${call(readable)}]);`,
      `let ${name} = { n: 0 };`,
      `if (${ends}[0].status === "fulfilled") ${name} = ${ends}[0].value;`,
      `else if (${ends}[0].reason instanceof Bad) ${name} = { n: -3 };`,
    ];
    if (dice.chance(50))
      lines.push(`if (${ends}[1].status === "rejected") ${name} = await ${call(readable)};`);
    return { text: lines.map((line) => indent + line).join("\n"), isNumber: true };
  }

  /** Results that are put into variables at once. */
  function together(name: string, readable: Readable, indent: string): Statement {
    const other = fresh();
    const text = `${indent}const [${name}, ${other}] = await Promise.all([${call(readable)}, ${call(readable)}]);`;
    const read = dice.chance(50) ? `\n${indent}await ${call([`${name}.n`, `${other}.n`])};` : "";
    return { text: text + read, isNumber: true };
  }

  const callback = (readable: Readable): string => {
    const name = `s${steps.length + 1}`;
    steps.push(`${name}.waitForTaskToken`);
    const options = dice.pick([`{ timeout: "1 hour" }`, `{ heartbeat: "5 minutes" }`]);
    return `await waitForToken<{ n: number }>((token) => ${name}({ n: ${dice.pick(readable)}, token }), ${options})`;
  };

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
  const declared = steps.map((step) => {
    const [name, form] = step.split(".");
    const input = form === undefined ? "{ n: number; by?: string }" : "{ n: number; token: string }";
    return `const ${name} = lambda<${input}, { n: number }>(fn("${name}"), { retry: [] });`;
  });
  const source = [
    `import { distributedMap, fn, lambda, map, parallel, waitForToken, workflow, WorkflowError } from "@sfnc/runtime-types";`,
    ...declared,
    "class Bad extends WorkflowError {}",
    "class Worse extends WorkflowError {}",
    "interface Input { readonly n: number; readonly stop: number; readonly list: number[] }",
    `export const nested = workflow(async (input: Input, ctx) => {\n${content}\n});\n`,
  ].join("\n");
  return { source, steps };
}
