import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { fixturesFolder } from "../../harness/fixture.js";
import { Failure, Slow, type MockFunction } from "../../harness/mocks.js";
import { print } from "../grammar/tree.js";
import type { Case, Run } from "../grammar/program-arbitrary.js";
import { plannedMocks } from "./plan.js";
import type { Found } from "./shrink.js";

/** So many answers of each step are written down; the last one stays. */
const answers = 6;

/** Writes a found program as a fixture, to be named and commented by who fixes the fault; gives its path. */
export async function keep({ smallest, failure }: Found): Promise<string> {
  const source = print(smallest.program.tree);
  const name = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const runs = smallest.runs.map((run) => shownRun(smallest, run)).join(",\n");
  const text = [
    `import { fail, inTurn } from "../../harness/mocks.js";`,
    source,
    `// ${failure.signature}`,
    `export const runs = [${runs}];`,
  ].join("\n");
  const folder = join(fixturesFolder, "found");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, await format(text, { parser: "typescript", printWidth: 110 }));
  return path;
}

function shownRun({ program }: Case, { input, seed }: Run): string {
  const mocks = Object.entries(plannedMocks(program, seed)).map(([key, answer]) => {
    const given = Array.from({ length: answers }, (_, nth) =>
      shownAnswer((answer as MockFunction)({}, nth, 0)),
    );
    return `${JSON.stringify(key)}: inTurn(${given.join(", ")})`;
  });
  return `{ input: ${JSON.stringify(input)}, mocks: { ${mocks.join(", ")} } }`;
}

function shownAnswer(answer: unknown): string {
  if (answer instanceof Slow) return shownAnswer(answer.answer);
  if (answer instanceof Failure)
    return `fail(${JSON.stringify(answer.error)}, ${JSON.stringify(answer.cause)})`;
  return answer === undefined ? "undefined" : JSON.stringify(answer);
}
