// Compiles every example, then runs one of them on the built-in simulator and shows its result.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const shown = "examples/order";

function sfnc(...args) {
  console.log(`\n$ sfnc ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["compiler/bin/sfnc.js", ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const examples = readdirSync(new URL("../examples/", import.meta.url))
  .map((name) => `examples/${name}/workflow.ts`)
  .filter((file) => existsSync(`${root}/${file}`))
  .sort();

sfnc("build", ...examples);
sfnc("run", `${shown}/workflow.ts`, "--input", `${shown}/input.json`, "--mocks", `${shown}/mocks.json`);
