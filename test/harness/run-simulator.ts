import { after, simulate, TaskError, timeout, type TaskCall } from "../../compiler/src/simulator/index.js";
import type { CompiledWorkflow } from "../../compiler/src/index.js";
import type { Json, StateMachine } from "../../compiler/src/asl/states.js";
import { Failure, responder, Silence, Slow } from "./mocks.js";
import { mapRunKey, mocksMapRuns, withoutRunIds } from "./map-runs.js";
import { eachOnce, hidden } from "./tokens.js";
import type { FixtureRun } from "./fixture.js";
import type { Outcome } from "./outcome.js";

/** The local runner's name for a call: `${ReserveArn}` is the function Reserve, a task is its ARN. */
export function keyOf(call: TaskCall, machines: readonly KnownMachine[] = []): string {
  const waits = call.pattern === "waitForTaskToken" ? ".waitForTaskToken" : "";
  return nameOf(call, machines) + waits;
}

function nameOf(call: TaskCall, machines: readonly KnownMachine[]): string {
  if (!/^arn:[^:]+:states:::/.test(call.resource)) return call.resource;
  if (startsMachine(call))
    return machineOf(call, machines) ?? call.resource.replace(/^arn:[^:]+:states:::/, "");
  // A form of an integration is a step of its own: `ecs:runTask.sync`.
  if (call.pattern.startsWith("sync")) return `${call.resourceKey}.${call.pattern}`;
  const placeholder = /^\$\{(\w+?)(?:Arn|Name|Url)\}/.exec(call.resourceKey);
  return placeholder?.[1] ?? call.resourceKey;
}

type Machine = Pick<CompiledWorkflow, "name" | "arn" | "definition" | "type">;

function startsMachine({ resource }: TaskCall): boolean {
  return /:(states|aws-sdk:sfn):start(Sync)?Execution/.test(resource);
}

type KnownMachine = Pick<Machine, "name" | "arn">;

/** The name of an exported workflow or an external one; a machine that starts itself says so by its own ARN. */
function machineOf({ parameters }: TaskCall, machines: readonly KnownMachine[]): string | undefined {
  const { StateMachineArn } = parameters as { readonly StateMachineArn: string };
  if (StateMachineArn.endsWith(":stateMachine:machine")) return "continueAsNew";
  return machines.find(({ arn }) => arn === StateMachineArn)?.name;
}

interface MachineContext {
  /** Those of the same file, which the machine may start. */
  readonly machines?: readonly Machine[];
  /** What the mocks call a step. */
  readonly nameFor?: (call: TaskCall) => string;
}

/** Runs a definition on the simulator. */
export async function runMachine(
  definition: StateMachine,
  type: "STANDARD" | "EXPRESS",
  run: FixtureRun,
  { machines = [], nameFor }: MachineContext = {},
): Promise<Outcome> {
  const external = Object.keys(run.mocks ?? {}).map((name) => ({ name, arn: `\${${name}Arn}` }));
  const nameOfCall = nameFor ?? ((call) => keyOf(call, [...machines, ...external]));
  const respond = responder(run.mocks ?? {});
  const unmocked = machines.filter(({ name }) => !Object.hasOwn(run.mocks ?? {}, name));
  const execution = await simulate(definition, (run.input ?? {}) as Json, {
    type,
    executionName: "local",
    jitter: 1,
    ...(run.s3 === undefined ? {} : { s3: run.s3 }),
    ...(run.tamper === undefined ? {} : { maxTransitions: 2_000, trace: true }),
    children: Object.fromEntries(unmocked.map((machine) => [machine.arn, machine])),
    mocks: (call: TaskCall) => {
      if (startsItself(call)) return {};
      // The simulation knows its own Map Runs, as the local runner does.
      if (!mocksMapRuns(run) && call.resourceKey === mapRunKey) return undefined;
      const given = respond(nameOfCall(call), hidden(call.input, call.taskToken), call.attempt);
      const answer = run.tamper === undefined ? given : run.tamper(given);
      if (answer instanceof Failure) throw failureOf(answer, call);
      return answer instanceof Slow
        ? after(answer.seconds, answerOf(answer.answer, call))
        : answerOf(answer, call);
    },
  });
  eachOnce(execution.calls.map((call) => call.taskToken));
  return withoutRunIds({
    status: execution.status,
    output: execution.output,
    error: execution.error,
    cause: execution.cause,
    visited: execution.visited,
    visits: execution.visits,
    calls: execution.calls
      .filter((call) => !isOfChild(call.path))
      .map((call) => ({
        key: nameOfCall(call),
        input: hidden(call.input, call.taskToken),
        attempt: call.attempt,
        branch: branchOf(call.path),
        ...executionNameOf(call),
      })),
    childCalls: execution.calls
      .filter((call) => isOfChild(call.path))
      .map((call) => ({ key: nameOfCall(call), input: call.input, attempt: call.attempt })),
  });
}

function answerOf(answer: unknown, call: TaskCall) {
  if (answer instanceof Failure) return failureOf(answer, call);
  return answer instanceof Silence ? timeout() : ((answer ?? null) as Json);
}

/** Who fails a token need not say why: what is empty in TypeScript is not there. */
function failureOf({ error, cause }: Failure, { pattern }: TaskCall): TaskError {
  if (pattern !== "waitForTaskToken") return new TaskError(error, cause);
  return new TaskError(error === "" ? undefined : error, cause === "" ? undefined : cause);
}

/** The path of a call in a child execution goes through the Task that has started it, which has no branches. */
function isOfChild(path: readonly (string | number)[]): boolean {
  return path.some((part, i) => typeof part === "string" && typeof path[i + 1] !== "number");
}

/** The name that a child execution is given; the one of continueAsNew is not chosen by the user. */
function executionNameOf(call: TaskCall): { executionName?: string } {
  if (!startsMachine(call) || startsItself(call)) return {};
  const { Name } = call.parameters as { readonly Name?: string };
  return Name === undefined ? {} : { executionName: Name };
}

function startsItself(call: TaskCall): boolean {
  return startsMachine(call) && keyOf(call) === "continueAsNew";
}

/** `["Parallel", 1, "Map", 0]` -> "1/0". */
function branchOf(path: readonly (string | number)[]): string {
  return path.filter((part) => typeof part === "number").join("/");
}
