// How machines with undos grow: states and bytes for each step and branch, and the time to compile them as a ratio.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { compile } from "../compiler/dist/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const head = `import { compensate, fn, lambda, parallel, workflow } from "@sfnc/runtime-types";
interface Order { id: string }
const act = lambda<{ id: string; n: number }, { key: string }>(fn("Act"), { timeout: "20s" });
const undo = lambda<{ key: string }, void>(fn("Undo"), { timeout: "20s" });
`;
const step = (n) =>
  `const r${n} = await act({ id: order.id, n: ${n} }); compensate(() => undo({ key: r${n}.key }));`;
const list = (count, item) => Array.from({ length: count }, (_, n) => item(n)).join("\n");
const workflow = (body) => `${head}export const saga = workflow(async (order: Order) => {\n${body}\n});\n`;

/** A scope with so many steps and undos, and a block with so many branches that register one each. */
const shapes = {
  steps: { counts: [5, 10, 20, 40], source: (count) => workflow(list(count, step)) },
  branches: {
    counts: [5, 10, 20],
    source: (count) =>
      workflow(`await parallel([\n${list(count, (n) => `async () => { ${step(n)} },`)}\n]);`),
  },
};

function statesOf({ States }) {
  const inside = Object.values(States).flatMap((state) => [
    ...(state.Branches ?? []).map(statesOf),
    ...(state.ItemProcessor === undefined ? [] : [statesOf(state.ItemProcessor)]),
  ]);
  return inside.reduce((sum, count) => sum + count, Object.keys(States).length);
}

/** Compiles one file; the best of three times, since a disturbance only makes it longer. */
function measure(folder, name, source) {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, source);
  let least = Infinity;
  let result;
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    result = compile({ files: [file] });
    least = Math.min(least, performance.now() - began);
  }
  const [machine] = result.workflows;
  if (machine === undefined) throw new Error(JSON.stringify(result.diagnostics));
  const bytes = JSON.stringify(machine.definition).length;
  return { milliseconds: least, states: statesOf(machine.definition), bytes };
}

const folder = mkdtempSync(join(tmpdir(), "sfnc-bench-"));
const compilerOptions = {
  strict: true,
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: [],
  noEmit: true,
};
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
mkdirSync(folder, { recursive: true });
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
// The first compilations warm the compiler up.
measure(folder, "warm", shapes.steps.source(20));
const floor = measure(folder, "floor", workflow("await act({ id: order.id, n: 0 });"));
for (const [what, { counts, source }] of Object.entries(shapes))
  for (const count of counts) {
    const { milliseconds, states, bytes } = measure(folder, `${what}${count}`, source(count));
    const each = `${(states / count).toFixed(2)} states and ${(bytes / count).toFixed(0)} bytes each`;
    const time = `${milliseconds.toFixed(0)} ms, ${(milliseconds / floor.milliseconds).toFixed(2)} x one step`;
    console.log(`${count} ${what} with undos: ${states} states, ${each}; ${time}`);
  }
rmSync(folder, { recursive: true, force: true });
