import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the example runs under node --test, on the package as built", () => {
  // Errors of types are found elsewhere; here only the output counts.
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "compiler"], { cwd: root });
  const run = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=tap", "test/test-kit/example/order.node-test.mjs"],
    { cwd: root, encoding: "utf8" },
  );
  expect(run.stdout).toContain("# pass 2");
  expect(run.stdout).toContain("# fail 0");
  expect(run.stdout).toContain("2 executions reached 8 of 8 states");
  expect(run.status).toBe(0);
});
