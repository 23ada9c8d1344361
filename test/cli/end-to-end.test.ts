import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../compiler/src/cli/engines.js";
import { tempProject, type TempProject } from "../temp-project.js";
import { sfnc, type CliRun } from "./run-cli.js";

const twoErrors = `import { fn, lambda, workflow } from "@sfnc/runtime-types";

const charge = lambda<{ id: string }, { receipt: string }>(fn("Charge"), { timeout: "30s" });

export const good = workflow(async (order: { id: string }) => await charge({ id: order.id }));
export const bad = workflow(async (order: { id: string }) => {
  debugger;
  charge({ id: order.id });
  return {};
});
`;

const twice = `import { fn, lambda, workflow } from "@sfnc/runtime-types";

const ping = lambda<{ id: string }, { pong: string }>(fn("Ping", { qualifier: "live" }), { timeout: "30s" });

export const twice = workflow(async (input: { id?: string }) => {
  const one = await ping({ id: "first" });
  const two = await ping({ id: "second" });
  return { answers: [one.pong, two.pong] };
});
`;

const family = `import { run, fn, lambda, workflow } from "@sfnc/runtime-types";

const look = lambda<{ id: string }, { points: number }>(fn("Look"));

export const score = workflow({ type: "EXPRESS" }, async (input: { id: string }) => {
  const looked = await look({ id: input.id });
  return { points: looked.points };
});
export const rank = workflow(async (input: { id: string }) => {
  const scored = await run(score, { id: input.id });
  return { points: scored.points };
});
`;

const example = (file: string): string =>
  readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");

let project: TempProject;
beforeAll(() => {
  project = tempProject({
    "src/order.ts": example("order/workflow.ts"),
    "input.json": example("order/input.json"),
    "mocks.json": example("order/mocks.json"),
    "sold-out.json": `{ "CheckStock": { "available": false, "warehouse": "" } }`,
    "src/twice.ts": twice,
    "src/family.ts": family,
    "id.json": `{ "id": "7" }`,
    "look.json": `{ "Look": { "points": 7 } }`,
    "score.json": `{ "score": { "points": 9 } }`,
    "pings.json": `{ "Ping": { "sequence": [{ "pong": "a" }, { "pong": "b" }] } }`,
    "src/two-errors.ts": twoErrors,
    "src/type-error.ts": `export const total: number = "ten";\n`,
    "broken/tsconfig.json": `{ "compilerOptions": { "strict": tru`,
    "broken/order.ts": "",
    "orphan/tsconfig.json": `{ "extends": "./none.json" }`,
    "orphan/order.ts": "",
    "newer/tsconfig.json": `{ "extends": "../tsconfig.json", "compilerOptions": { "optionOfTomorrow": true } }`,
    "newer/order.ts": example("parcel/workflow.ts"),
  });
});
afterAll(() => project.remove());

const cli = (...args: readonly string[]): Promise<CliRun> => sfnc(args, { cwd: project.folder, engines });

describe("sfnc build with the compiler itself", () => {
  test("writes a definition that the validator accepts, the same one every time", async () => {
    expect(await cli("build", "src/order.ts")).toEqual({
      code: 0,
      stdout:
        "sfnc.out/place-order.asl.json\nsfnc.out/place-order.policy.json\nsfnc.out/place-order.sfnc.json\n",
      stderr: "",
    });
    expect(await cli("validate", "sfnc.out/place-order.asl.json")).toMatchObject({ code: 0, stdout: "" });
    expect((await cli("build", "src/order.ts")).stdout).toBe(
      "sfnc.out/place-order.asl.json (unchanged)\nsfnc.out/place-order.policy.json (unchanged)\nsfnc.out/place-order.sfnc.json (unchanged)\n",
    );
    expect(readFileSync(project.path("sfnc.out/place-order.asl.json"), "utf8")).toMatch(/^\{\n[^\r]*\}\n$/);
  });

  test("reports every problem of a workflow at once and still compiles its neighbour", async () => {
    const run = await cli("build", "src/two-errors.ts");
    expect(run).toMatchObject({
      code: 1,
      stdout: "sfnc.out/good.asl.json\nsfnc.out/good.policy.json\nsfnc.out/good.sfnc.json\n",
    });
    expect(run.stderr).toContain("src/two-errors.ts:7:3 - error SFN");
    expect(run.stderr).toContain("src/two-errors.ts:8:3 - error SFN4010");
  });

  test("shows type errors as TypeScript words them", async () => {
    const run = await cli("build", "src/type-error.ts");
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("Type 'string' is not assignable to type 'number'. (TS2322)");
    expect(run.stderr).toContain("1 | export const total: number");
  });

  test("says what is wrong with a tsconfig, and compiles nothing under half of its options", async () => {
    const broken = await cli("build", "broken/order.ts");
    expect(broken).toMatchObject({ code: 2, stdout: "" });
    expect(broken.stderr).toMatch(/^broken\/tsconfig\.json:1:\d+ - error SFN0032: .*'}' expected/);
    const orphan = await cli("build", "orphan/order.ts");
    expect(orphan).toMatchObject({ code: 2, stdout: "" });
    expect(orphan.stderr).toContain("error SFN0032");
    expect(orphan.stderr).toContain("none.json");
  });

  test("lets options of a newer TypeScript be", async () => {
    expect(await cli("build", "newer/order.ts")).toMatchObject({
      code: 0,
      stdout:
        "sfnc.out/ship-parcel.asl.json\nsfnc.out/ship-parcel.policy.json\nsfnc.out/ship-parcel.sfnc.json\n",
    });
  });
});

describe("sfnc run with the compiler and the simulator themselves", () => {
  const order = ["run", "src/order.ts", "--input", "input.json"];

  test("shows the way through the states, the failed attempt, and the output", async () => {
    const run = await cli(...order, "--mocks", "mocks.json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({ receipt: "r-4711", parcel: "p-1" });
    expect(run.stderr).toMatchInlineSnapshot(`
      "  CheckStock          {"available":true,"warehouse":"east"}
        stock.available
        order.total > 1000
        Review              {"approved":true,"by":"Grace"}
        answer.approved
        Charge              failed: Lambda.TooManyRequestsException: slow down
        Charge              {"receiptId":"r-4711"}
        Ship                {"parcel":"p-1"}
        Return              {"receipt":"r-4711","parcel":"p-1"}
      SUCCEEDED (8 states, 5 calls, 1.254 s of virtual time)
      "
    `);
  });

  test("finds mocks by function, whichever state calls it", async () => {
    const run = await cli("run", "src/twice.ts", "--mocks", "pings.json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({ answers: ["a", "b"] });
  });

  test("ends with the error of the workflow", async () => {
    const run = await cli(...order, "--mocks", "sold-out.json");
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("FAILED OutOfStock: nothing left for order o-17 (");
  });

  test("asks for the mock that is missing", async () => {
    const run = await cli(...order);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(
      'error SFN0044: No mock answers the state "CheckStock". The call sends {"orderId":"o-17"}.',
    );
    expect(run.stderr).toContain('--mocks mocks.json that holds { "CheckStock": <what it answers> }');
  });

  test("runs what was built, by its name and by its file, with the same result", async () => {
    await cli("build", "src/order.ts");
    const more = ["--input", "input.json", "--mocks", "mocks.json", "--json"];
    const compiled = JSON.parse((await cli("run", "src/order.ts", ...more)).stdout);
    for (const target of ["place-order", "sfnc.out/place-order.asl.json"])
      expect(JSON.parse((await cli("run", target, ...more)).stdout)).toEqual(compiled);
    expect(compiled).toMatchObject({ version: 1, status: "SUCCEEDED" });
  });

  test("runs no JSON that is no machine", async () => {
    const run = await cli("run", "input.json");
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("error SFN0046: input.json is no definition that AWS would accept:\n  /");
  });
});

describe("sfnc run of a workflow that runs another one", () => {
  test.each([
    ["look.json", 7],
    ["score.json", 9],
  ])("runs the child of its file, or its mock: %s", async (mocks, points) => {
    const { code, stdout } = await cli("run", "src/family.ts#rank", "--input", "id.json", "--mocks", mocks);
    expect({ code, output: JSON.parse(stdout) as unknown }).toEqual({ code: 0, output: { points } });
  });
});
