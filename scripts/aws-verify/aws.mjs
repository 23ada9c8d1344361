import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** An error that the service has answered with. */
class AwsError extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

/** Whether there is an AWS CLI that knows who we are; a sentence about what is missing when not. */
export function whatIsMissing(roleArn) {
  const { error, status, stderr } = spawnSync("aws", ["sts", "get-caller-identity", "--output", "json"], {
    encoding: "utf8",
  });
  if (error !== undefined) return "There is no AWS CLI: `aws` was not found on PATH.";
  if (status !== 0) return `The AWS CLI has no credentials that work: ${stderr.trim().split("\n").at(-1)}`;
  if (roleArn === undefined) return "SFNC_VERIFY_ROLE_ARN is not set.";
  return undefined;
}

/** One call; parameters are those of the API. */
function call(command, parameters) {
  const folder = mkdtempSync(join(tmpdir(), "sfnc-aws-"));
  try {
    const file = join(folder, "input.json");
    writeFileSync(file, JSON.stringify(parameters));
    const args = ["stepfunctions", command, "--cli-input-json", `file://${file}`, "--output", "json"];
    const { status, stdout, stderr } = spawnSync("aws", args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status === 0) return stdout.trim() === "" ? {} : JSON.parse(stdout);
    const [, name = "Unknown", message = stderr.trim()] = /\((\w+)\)[^:]*: ([^]*)/.exec(stderr) ?? [];
    throw new AwsError(name, message.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the service answers to a case. */
export async function askAws(given, roleArn) {
  if (given.via === "test-state") return refusable(() => testState(given, roleArn));
  const name = `sfnc-verify-${randomUUID()}`;
  const activityArn = given.activity ? call("create-activity", { name }).activityArn : undefined;
  try {
    const definition = JSON.stringify(given.definition).replaceAll("${ActivityArn}", activityArn ?? "");
    return await refusable(() => runMachine(given, { name, definition, roleArn, type: given.type }));
  } finally {
    if (activityArn !== undefined) call("delete-activity", { activityArn });
  }
}

/** A machine or request that the service does not take is an answer; missing rights are none. */
async function refusable(action) {
  try {
    return await action();
  } catch (error) {
    const isAnswer = error instanceof AwsError && /^(Invalid|Validation)/.test(error.name);
    if (!isAnswer) throw error;
    return { status: "REFUSED", error: error.name, cause: error.message };
  }
}

function testState({ definition, inputText, request }, roleArn) {
  const { status, output, error, cause, nextState, inspectionData } = call("test-state", {
    definition: JSON.stringify(definition),
    input: inputText,
    roleArn,
    ...request,
  });
  return { status, output, error, cause, nextState, inspectionData };
}

async function runMachine({ inputText }, machine) {
  const { stateMachineArn } = call("create-state-machine", machine);
  try {
    if (machine.type === "STANDARD") return await runStandard(stateMachineArn, inputText);
    const { status, output, error, cause } = await eventually(() =>
      call("start-sync-execution", { stateMachineArn, input: inputText }),
    );
    return { status, output, error, cause };
  } finally {
    call("delete-state-machine", { stateMachineArn });
  }
}

async function runStandard(stateMachineArn, input) {
  const { executionArn } = await eventually(() => call("start-execution", { stateMachineArn, input }));
  for (;;) {
    const { status, output, error, cause } = call("describe-execution", { executionArn });
    if (status !== "RUNNING") return { status, output, error, cause };
    await sleep(2000);
  }
}

/** A machine that was just made is not known everywhere at once. */
async function eventually(action) {
  for (let left = 5; ; left--) {
    try {
      return action();
    } catch (error) {
      if (left === 0 || error.name !== "StateMachineDoesNotExist") throw error;
      await sleep(2000);
    }
  }
}
