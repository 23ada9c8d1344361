import { afterEach, beforeEach, expect, test } from "vitest";
import { sfnc } from "../../cli/run-cli.js";
import { tempProject, type TempProject } from "../../temp-project.js";

const succeed = { StartAt: "S", States: { S: { Type: "Succeed" } } };
const dangling = {
  StartAt: "S",
  States: { S: { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true, Next: "T" }] } },
};

let project: TempProject;
const run = (args: readonly string[], stdin?: string) =>
  sfnc(["validate", ...args], { cwd: project.folder, ...(stdin === undefined ? {} : { stdin }) });

beforeEach(() => {
  project = tempProject({
    "good.asl.json": JSON.stringify(succeed),
    "bad.asl.json": JSON.stringify(dangling),
    "text.json": '{\n  "StartAt": "S",\n  States: {}\n}',
    "sync.json": JSON.stringify({
      StartAt: "S",
      States: {
        S: {
          Type: "Task",
          Resource: "arn:aws:states:::glue:startJobRun.sync",
          Parameters: { JobName: "j" },
          End: true,
        },
      },
    }),
  });
});
afterEach(() => project.remove());

test("a definition without fault ends with 0", async () => {
  expect(await run(["good.asl.json"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "1 file: 0 errors, 0 warnings\n",
  });
});

test("every finding is a line with file, place, message and code; errors end with 1", async () => {
  const { code, stdout, stderr } = await run(["bad.asl.json", "good.asl.json"]);
  expect(code).toBe(1);
  expect(stdout.split("\n")).toEqual([
    "bad.asl.json: /States/S/Choices[0]/Next: Missing 'Next' target: T (ASL0201)",
    "bad.asl.json: /: Workflow has no terminal state (ASL0203)",
    "bad.asl.json: /States/S: warning: No Default: without a match the execution fails (ASL0802)",
    "",
  ]);
  expect(stderr).toBe("2 files: 2 errors, 1 warning\n");
});

test("--json gives the findings with their reasons", async () => {
  const { code, stdout } = await run(["bad.asl.json", "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    errors: 2,
    warnings: 1,
    findings: [
      {
        file: "bad.asl.json",
        code: "ASL0201",
        severity: "error",
        path: "/States/S/Choices[0]/Next",
        why: /./,
      },
      { code: "ASL0203" },
      { code: "ASL0802" },
    ].map((found) => ({ ...found, why: expect.any(String) as string })),
  });
});

test("--type says what the definition is deployed as", async () => {
  expect((await run(["sync.json"])).code).toBe(0);
  const { code, stdout } = await run(["sync.json", "--type", "EXPRESS"]);
  expect(code).toBe(1);
  expect(stdout).toContain("Express state machine does not support '.sync' service integration (ASL1101)");
});

test("stdin is a file too", async () => {
  expect((await run(["-"], JSON.stringify(dangling))).stdout).toContain("stdin: /States/S/Choices[0]/Next: ");
});

test("a file that is not there is wrong usage", async () => {
  const { code, stderr } = await run(["gone.json"]);
  expect(code).toBe(2);
  expect(stderr).toContain("There is no file gone.json.");
});

test("text that is no JSON is wrong usage, with the place of the fault", async () => {
  const { code, stdout } = await run(["text.json"]);
  expect(code).toBe(2);
  expect(stdout).toBe(
    "text.json: /: A key in double quotes is expected here. (line 3, column 3) (ASL0001)\n",
  );
});
