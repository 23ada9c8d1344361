// npm run bench: how long things take, each as a ratio against a named floor, since machines differ and ratios less so.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { simulate } from "../compiler/dist/simulator/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const repeats = 3;

/** The best of a few runs, in milliseconds: what disturbs a measurement only ever makes it longer. */
async function best(action) {
  let least = Infinity;
  for (let run = 0; run < repeats; run++) {
    const began = performance.now();
    await action();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function tell(what, milliseconds, floorName, floor) {
  const ratio = (milliseconds / floor).toFixed(2);
  console.log(`${what}: ${milliseconds.toFixed(0)} ms, ${ratio} x ${floorName} (${floor.toFixed(0)} ms)`);
}

/** Twenty files with a workflow each, in a project of their own. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), "sfnc-bench-"));
  const source = readFileSync(join(root, "examples/order/workflow.ts"), "utf8");
  const compilerOptions = {
    strict: true,
    module: "NodeNext",
    moduleResolution: "NodeNext",
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  mkdirSync(join(folder, "src"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  for (let file = 0; file < 20; file++)
    writeFileSync(
      join(folder, "src", `order${file}.ts`),
      source.replaceAll("placeOrder", `placeOrder${file}`),
    );
  return folder;
}

async function coldBuild() {
  const cwd = project();
  const node = (...args) => execFileSync(process.execPath, args, { cwd, stdio: "ignore" });
  const floor = await best(() => node(join(root, "node_modules/typescript/bin/tsc"), "-p", "."));
  const time = await best(() => node(join(root, "compiler/bin/sfnc.js"), "build", "src"));
  rmSync(cwd, { recursive: true, force: true });
  tell("cold build of 20 workflows", time, "tsc --noEmit on the same files", floor);
}

/** A loop of a Choice and a Pass, 20,000 states long. */
async function transitions() {
  const turns = 10_000;
  const counter = { Type: "Pass", Parameters: { "n.$": "States.MathAdd($.n, 1)" }, Next: "More" };
  const choice = {
    Type: "Choice",
    Choices: [{ Variable: "$.n", NumericLessThan: turns, Next: "Count" }],
    Default: "Done",
  };
  const machine = { StartAt: "More", States: { More: choice, Count: counter, Done: { Type: "Succeed" } } };
  const options = { limits: false, history: false };
  const time = await best(async () => {
    const { status } = await simulate(machine, { n: 0 }, options);
    if (status !== "SUCCEEDED") throw new Error(`the loop ${status}`);
  });
  let text = `{"n":0}`;
  const floor = await best(() => {
    for (let state = 0; state < 2 * turns; state++) text = JSON.stringify(JSON.parse(text));
  });
  tell(`simulation of ${2 * turns} states`, time, "parsing and printing the data once a state", floor);
}

await coldBuild();
await transitions();
