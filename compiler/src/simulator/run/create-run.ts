import { limits } from "../../asl/limits.js";
import type { Json, QueryLanguage } from "../../asl/states.js";
import type { MachineType } from "../api/options.js";
import { createRecorder } from "../history/recorder.js";
import { Stopped } from "../schedule/stopped.js";
import type { ExecutionRun } from "./execution-run.js";
import type { World } from "./world.js";

function accountOf({ options: { region = "us-east-1", accountId = defaultAccount } }: World): string {
  return `${region}:${accountId}`;
}

const defaultAccount = "123456789012";

export interface Identity {
  readonly type: MachineType;
  readonly language: QueryLanguage;
  readonly machine: string;
  readonly name: string;
  readonly input: Json;
  readonly keepsHistory: boolean;
  readonly expressions?: ExecutionRun["expressions"];
}

/** Makes an execution that can be started. */
export function createRun(world: World, identity: Identity): ExecutionRun {
  const { type, language, machine, name, input, keepsHistory } = identity;
  const onFullHistory = { end: () => undefined as void };
  const historyIsFull = () => {
    onFullHistory.end();
    throw new Stopped();
  };
  const maxEvents = world.limited && type === "STANDARD" ? limits.historyEvents : Infinity;
  return {
    world,
    type,
    language,
    recorder: createRecorder(keepsHistory, () => world.scheduler.now, maxEvents, historyIsFull),
    execution: {
      Id: executionArn(world, identity),
      Input: input,
      StartTime: new Date(world.scheduler.now).toISOString(),
      Name: name,
      RoleArn: `arn:aws:iam::${world.options.accountId ?? defaultAccount}:role/StepFunctionsRole`,
      ...(type === "STANDARD" ? { RedriveCount: 0 } : {}),
    },
    stateMachine: { Id: machineArn(world, machine), Name: machine },
    onFullHistory,
    expressions: identity.expressions ?? new Map(),
  };
}

export function machineArn(world: World, machine: string): string {
  return `arn:aws:states:${accountOf(world)}:stateMachine:${machine}`;
}

export function mapRunArn(world: World, machine: string, label: string, id: string): string {
  return `arn:aws:states:${accountOf(world)}:mapRun:${machine}/${label}:${id}`;
}

export function executionArn(
  world: World,
  { type, machine, name }: Pick<Identity, "type" | "machine" | "name">,
): string {
  const start = `arn:aws:states:${accountOf(world)}`;
  if (type === "STANDARD") return `${start}:execution:${machine}:${name}`;
  return `${start}:express:${machine}:${name}:${world.chance.uuid()}`;
}
