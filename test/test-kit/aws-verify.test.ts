import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const questions = readdirSync(join(root, "scripts/aws-verify/questions")).map((file) => file.slice(0, -4));
const folder = mkdtempSync(join(tmpdir(), "sfnc-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

// The scripts run the package as built.
beforeAll(() => {
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "compiler"], { cwd: root });
});

interface Verified {
  readonly status: number | null;
  readonly stdout: string;
}

/** With no PATH there is no AWS CLI: a test never calls anybody. */
function verify(...args: readonly string[]): Verified {
  return verifyWith({ PATH: "" }, ...args);
}

function verifyWith(env: { readonly [name: string]: string }, ...args: readonly string[]): Verified {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/aws-verify/run.mjs", ...args], {
    cwd: root,
    env: { ...env },
    encoding: "utf8",
  });
  return { status, stdout: stdout + stderr };
}

test("a dry run shows each question with an answer of ours for each case", () => {
  const { status, stdout } = verify("--dry-run");
  expect(status).toBe(0);
  for (const name of [...questions, "fixtures"]) expect(stdout).toContain(`\n${name}\n`);
  const answers = [...stdout.matchAll(/^ {4}ours {4}(.*)$/gm)].map(
    ([, text = ""]) => JSON.parse(text) as { readonly status: string; readonly error?: string },
  );
  expect(answers.length).toBe([...stdout.matchAll(/^ {4}machine /gm)].length);
  expect(answers.length).toBeGreaterThan(60);
  // What our simulator refuses must be meant: a machine that it does not understand asks nothing.
  expect(answers.filter(({ status }) => status === "REFUSED").map(({ error }) => error)).toEqual([
    "InvalidDefinition",
  ]);
});

test("docs/open-questions.md names the machines of each question, and no others", () => {
  const text = readFileSync(join(root, "docs/open-questions.md"), "utf8");
  const named = [...text.matchAll(/^\|.*?\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  expect([...named].sort()).toEqual([...questions].sort());
});

test("without the AWS CLI it explains itself", () => {
  const { status, stdout } = verify();
  expect(status).toBe(0);
  expect(stdout).toContain("`aws` was not found");
  expect(stdout).toContain("SFNC_VERIFY_ROLE_ARN");
});

/** Stands for the AWS CLI: notes each command, takes every machine but one, and always answers "yes". */
const standIn = (log: string): string => `#!${process.execPath}
const fs = require("node:fs");
const [, command] = process.argv.slice(2);
const file = process.argv.find((argument) => argument.startsWith("file://"));
const given = file === undefined ? {} : JSON.parse(fs.readFileSync(file.slice(7), "utf8"));
fs.appendFileSync(${JSON.stringify(log)}, command + "\\n");
if (command === "create-state-machine" && given.definition.includes("IsPresent\\":true},{")) {
  console.error("An error occurred (InvalidDefinition) when calling the CreateStateMachine operation: no");
  process.exit(254);
}
const answers = {
  "create-state-machine": { stateMachineArn: "arn:made" },
  "start-sync-execution": { status: "SUCCEEDED", output: JSON.stringify("yes") },
};
console.log(JSON.stringify(answers[command] ?? {}));
`;

test.skipIf(process.platform === "win32")("each machine is made, run, deleted and recorded", () => {
  const log = join(folder, "log");
  const recordings = join(folder, "recordings");
  writeFileSync(join(folder, "aws"), standIn(log), { mode: 0o755 });
  const env = { PATH: folder, SFNC_VERIFY_ROLE_ARN: "arn:aws:iam::123456789012:role/verify" };
  const { status, stdout } = verifyWith(env, "--filter", "choice-absent-path", "--recordings", recordings);
  const { length } = stdout.match(/^(same|different)/gm) ?? [];
  expect(length).toBe(4);
  expect(stdout).toContain("same      choice-absent-path.or-guarded");
  expect(stdout).toContain(
    "different choice-absent-path.and-guarded\n            status: ours SUCCEEDED, AWS REFUSED",
  );
  expect(status).toBe(1);
  const made = ["create-state-machine", "start-sync-execution", "delete-state-machine"];
  expect(readFileSync(log, "utf8").trim().split("\n")).toEqual([
    "get-caller-identity",
    ...made,
    "create-state-machine",
    ...made,
    ...made,
  ]);
  const recorded = JSON.parse(
    readFileSync(join(recordings, "choice-absent-path.and-guarded.json"), "utf8"),
  ) as unknown;
  expect(recorded).toMatchObject({
    inputText: "{}",
    expected: { status: "REFUSED", error: "InvalidDefinition" },
  });
});

describe("a recording", () => {
  const recording = (output: string) => ({
    id: "planted.one",
    via: "execution",
    type: "EXPRESS",
    definition: { StartAt: "Same", States: { Same: { Type: "Pass", End: true } } },
    inputText: `{"a":1,"b":2}`,
    expected: { status: "SUCCEEDED", output },
  });
  const replay = (planted: object) => {
    writeFileSync(join(folder, "planted.one.json"), JSON.stringify(planted));
    return verify("--replay", "--recordings", folder);
  };

  test("that agrees is no finding", () => {
    expect(replay(recording(`{"b":2,"a":1}`))).toEqual({
      status: 0,
      stdout: "1 recordings, 0 differ.\n",
    });
  });

  test("that differs is one", () => {
    const { status, stdout } = replay(recording(`{"a":1}`));
    expect(status).toBe(1);
    expect(stdout).toContain(`planted.one: output: ours {"a":1,"b":2}, AWS {"a":1}`);
  });

  test("may ask for the very text", () => {
    expect(replay({ ...recording(`{"b":2,"a":1}`), exact: true }).status).toBe(1);
  });
});
