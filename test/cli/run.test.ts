import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MissingMock, SimulationError, type Execution } from "../../compiler/src/simulator/index.js";
import { tempProject, type TempProject } from "../temp-project.js";
import { compiled, fakeCompiler, fakeSimulator, sfnc, type CliRun, type Surroundings } from "./run-cli.js";

const machine = { StartAt: "Done", States: { Done: { Type: "Succeed" } } };

let project: TempProject;
beforeAll(() => {
  project = tempProject({
    "order.asl.json": JSON.stringify(machine),
    "sfnc.out/place-order.asl.json": JSON.stringify(machine),
    "input.json": `{ "id": 7 }`,
    "bad.json": `{\n  "id": 7,\n  'total': 8\n}`,
    "mocks.json": `{ "Charge": { "sequence": [1, 2] } }`,
    "list.json": "[]",
    "buckets.json": `{ "stock/a.csv": "id\\n1\\n" }`,
    "helper.mjs": `export const answer = 41;`,
    "mocks.mjs": `import { answer } from "./helper.mjs";\nexport default { Charge: answer };`,
    "mocks.ts": `import { answer } from "./helper.mjs";\nconst mocks: Record<string, number> = { Charge: answer };\nexport default mocks;`,
    "named.mjs": `export const mocks = {};`,
    "broken.mjs": `throw new Error("no luck");`,
    "one.ts": "",
    "two.ts": "",
  });
});
afterAll(() => project.remove());

const ended = (more: Partial<Execution>): Execution => ({
  status: "SUCCEEDED",
  output: { done: true },
  events: [],
  calls: [],
  visited: [],
  seconds: 0,
  ...more,
});
const succeeds = () => fakeSimulator(() => ended({}));
const fails = (error: Error) =>
  fakeSimulator(() => {
    throw error;
  });

function cli(
  args: readonly string[],
  engines: NonNullable<Surroundings["engines"]>,
  more: Partial<Surroundings> = {},
): Promise<CliRun> {
  return sfnc(["run", ...args], { cwd: project.folder, engines, ...more });
}

describe("sfnc run takes", () => {
  test("an ASL file, or the name of what was built", async () => {
    for (const target of ["order.asl.json", "place-order"]) {
      const simulator = succeeds();
      expect(await cli([target], simulator.engines)).toMatchObject({ code: 0 });
      expect(simulator.calls).toMatchObject([
        { definition: machine, input: {}, options: { type: "STANDARD" } },
      ]);
    }
  });

  test("a workflow of a TypeScript file, by name when there are several", async () => {
    const compiler = fakeCompiler(({ files }) => ({
      workflows: files.flatMap((file) =>
        file.endsWith("one.ts") ? [compiled("pay", file)] : [compiled("pay", file), compiled("refund", file)],
      ),
    }));
    const simulator = succeeds();
    const engines = { ...compiler.engines, ...simulator.engines };
    expect(await cli(["one.ts"], engines)).toMatchObject({ code: 0 });
    expect(await cli(["two.ts#refund"], engines)).toMatchObject({ code: 0 });
    expect(simulator.calls.map(({ options }) => options.stateMachineName)).toEqual(["pay", "refund"]);

    const unclear = await cli(["two.ts"], engines);
    expect(unclear).toMatchObject({ code: 2, stdout: "" });
    expect(unclear.stderr).toContain("two.ts exports 2 workflows: pay, refund.\nhelp: Name one: two.ts#pay");
    expect((await cli(["two.ts#pya"], engines)).stderr).toContain(
      "two.ts exports no workflow pya, but pay, refund.",
    );
  });

  test("input from a file or from stdin", async () => {
    const simulator = succeeds();
    await cli(["order.asl.json", "--input", "input.json"], simulator.engines);
    await cli(["order.asl.json", "--input", "-"], simulator.engines, { stdin: "[1]" });
    await cli(["order.asl.json", "--input=-"], simulator.engines, { stdin: "null" });
    expect(simulator.calls.map(({ input }) => input)).toEqual([{ id: 7 }, [1], null]);
  });

  test("mocks as JSON, JavaScript or TypeScript, and leaves no file behind", async () => {
    const before = readdirSync(project.folder);
    const simulator = succeeds();
    for (const file of ["mocks.json", "mocks.mjs", "mocks.ts"])
      expect(await cli(["order.asl.json", "--mocks", file], simulator.engines)).toMatchObject({ code: 0 });
    const mocks = simulator.calls.map(({ options }) => options.mocks);
    expect(mocks).toEqual([{ Charge: { sequence: [1, 2] } }, { Charge: 41 }, { Charge: 41 }]);
    expect(readdirSync(project.folder)).toEqual(before);
  });

  test("what buckets hold, which is an object", async () => {
    const simulator = succeeds();
    await cli(["order.asl.json"], simulator.engines);
    await cli(["order.asl.json", "--s3", "buckets.json"], simulator.engines);
    expect(simulator.calls.map(({ options }) => options.s3)).toEqual([
      undefined,
      { "stock/a.csv": "id\n1\n" },
    ]);
    const refused = await cli(["order.asl.json", "--s3", "list.json"], simulator.engines);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("list.json is no object with the contents of buckets.");
  });
});

describe("sfnc run tells", () => {
  const event = (id: number, type: string, field: string, details: object): Execution["events"][number] =>
    ({ id, previousEventId: id - 1, timestamp: "", type, [field]: details }) as Execution["events"][number];
  const way = [
    event(1, "ChoiceStateEntered", "stateEnteredEventDetails", { name: "total > 10", input: "{}" }),
    event(2, "ChoiceStateExited", "stateExitedEventDetails", { name: "total > 10", output: "{}" }),
    event(3, "TaskStateEntered", "stateEnteredEventDetails", { name: "Charge", input: "{}" }),
    event(4, "TaskScheduled", "taskScheduledEventDetails", {}),
    event(5, "TaskFailed", "taskFailedEventDetails", { error: "Busy", cause: "later" }),
    event(6, "TaskSucceeded", "taskSucceededEventDetails", {
      output: `{"Payload":{"receipt":"r-1"},"StatusCode":200}`,
    }),
    event(7, "TaskStateExited", "stateExitedEventDetails", { name: "Charge", output: `{"id":7}` }),
  ];

  test("the way on stderr and the output on stdout", async () => {
    const simulator = fakeSimulator(() =>
      ended({ events: way, visited: ["total > 10", "Charge"], seconds: 2 }),
    );
    const run = await cli(["order.asl.json"], simulator.engines);
    expect(run).toEqual({
      code: 0,
      stdout: '{\n  "done": true\n}\n',
      stderr: [
        "  total > 10",
        "  Charge      failed: Busy: later",
        `  Charge      {"receipt":"r-1"}`,
        "SUCCEEDED (2 states, 0 calls, 2 s of virtual time)",
        "",
      ].join("\n"),
    });
  });

  test("how an execution failed, with exit code 1 and nothing on stdout", async () => {
    const { output: _, ...failed } = ended({ status: "FAILED", error: "OutOfStock", cause: "none left" });
    const run = await cli(["order.asl.json"], fakeSimulator(() => failed).engines);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("FAILED OutOfStock: none left (0 states");
  });

  test("JSON alone on stdout with --json", async () => {
    const run = await cli(["order.asl.json", "--json"], fakeSimulator(() => ended({ events: way })).engines);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      version: 1,
      status: "SUCCEEDED",
      output: { done: true },
      events: way,
    });
  });
});

describe("sfnc run refuses, with the fix,", () => {
  const none = {};

  test("input that is no JSON, at its place", async () => {
    const run = await cli(["order.asl.json", "--input", "bad.json"], none);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatchInlineSnapshot(`
      "bad.json:3:3 - error SFN0040: bad.json is no JSON: A key in double quotes is expected here.
      2 |   "id": 7,
      3 |   'total': 8
        |   ^
      4 | }

      Found 1 error in 1 file. More on a code: sfnc explain SFN0040
      "
    `);
    const piped = await cli(["order.asl.json", "--input", "-"], none, { stdin: "{ nope" });
    expect(piped.stderr).toContain("What came on stdin, at line 1, column 3, is no JSON:");
    expect((await cli(["order.asl.json", "--input", "-"], none, { stdin: "" })).stderr).toContain(
      "ends too early",
    );
  });

  test("files that are not there", async () => {
    const missing = "There is no file nope.json.";
    expect((await cli(["nope.json"], none)).stderr).toContain(missing);
    expect((await cli(["order.asl.json", "--input", "nope.json"], none)).stderr).toContain(missing);
    expect((await cli(["order.asl.json", "--mocks", "nope.json"], none)).stderr).toContain(missing);
    expect((await cli(["nope.ts"], none)).stderr).toContain("There is no file nope.ts.");
    const unbuilt = await cli(["ship"], none);
    expect(unbuilt).toMatchObject({ code: 2, stdout: "" });
    expect(unbuilt.stderr).toContain("There is no sfnc.out/ship.asl.json, so ship cannot be run.");
  });

  test.each([
    ["list.json", "they are no object"],
    ["named.mjs", "it has no default export"],
    ["broken.mjs", "no luck"],
  ])("the mocks of %s: %s", async (file, reason) => {
    const run = await cli(["order.asl.json", "--mocks", file], none);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(`Cannot load the mocks of ${file}: ${reason}`);
  });

  test("a step without a mock", async () => {
    const call = {
      state: "Charge the card",
      resource: "arn:aws:states:::lambda:invoke",
      resourceKey: "Charge",
      pattern: "requestResponse" as const,
      input: { amount: 7 },
      parameters: {},
      attempt: 0,
      path: [],
      startedAt: 0,
    };
    const simulator = fails(new MissingMock(call, "there are none."));
    const run = await cli(["order.asl.json", "--mocks", "mocks.json"], simulator.engines);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatchInlineSnapshot(`
      "error SFN0044: No mock answers the state "Charge the card". The call sends {"amount":7}.
      help: Add to mocks.json: { "Charge": <what it answers> }
            To fail it: { "Charge": { "sequence": [{ "error": "Name", "cause": "text" }] } }

      Found 1 error. More on a code: sfnc explain SFN0044
      "
    `);
    const bare = await cli(["order.asl.json"], simulator.engines);
    expect(bare.stderr).toContain(
      'Give a file with --mocks mocks.json that holds { "Charge": <what it answers> }',
    );
  });

  test("what the simulator cannot run", async () => {
    const run = await cli(["order.asl.json"], fails(new SimulationError("it has no States.")).engines);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("error SFN0045: order.asl.json cannot be run: it has no States.");
  });

  test("nothing when the simulator itself is broken: that is our bug", async () => {
    const run = await cli(["order.asl.json"], fails(new TypeError("undefined is no function")).engines);
    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toContain("this is a bug in sfnc");
  });
});
