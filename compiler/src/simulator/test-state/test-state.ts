import type { Json, JsonObject } from "../../asl/states.js";
import { response } from "../api/answers.js";
import { jsonText } from "../api/json-text.js";
import type { Mocks } from "../api/mocks.js";
import { SimulationError } from "../api/simulation-error.js";
import { TaskError } from "../api/task-error.js";
import { createRun } from "../run/create-run.js";
import { createFrame } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { Probe } from "../run/probe.js";
import { runState } from "../run/run-branch.js";
import { createScope } from "../run/scope.js";
import { StateFailure } from "../run/state-failure.js";
import { createWorld } from "../run/world.js";
import type { World } from "../run/world.js";
import { planMachine, planState } from "../states/plan-state.js";
import { checkRequest } from "./check-request.js";
import { findState } from "./find-state.js";
import type { FoundState } from "./find-state.js";
import { Retriable, createObserver } from "./observer.js";
import type { Observer } from "./observer.js";
import { readContext } from "./read-context.js";
import { TestStateRefused } from "./request.js";
import type { TestStateRequest, TestStateResponse } from "./request.js";

export interface TestStateOptions {
  /** What a Task answers when the request has no mock. */
  readonly mocks?: Mocks;
  readonly now?: string | number | Date;
  readonly seed?: number;
  readonly accountId?: string;
  readonly region?: string;
}

/** Runs one state as the TestState API does; rejects with TestStateRefused what the service refuses. */
export async function testState(
  request: TestStateRequest,
  options: TestStateOptions = {},
): Promise<TestStateResponse> {
  const found = findState(readJson(request.definition, "definition"), request.stateName);
  const input = readJson(request.input ?? "{}", "input");
  const { mock } = request;
  const result = mock?.result === undefined ? undefined : readJson(mock.result, "mock result");
  checkRequest(request, { state: found.state, result });
  const failed = mock?.errorOutput;
  const failure = failed === undefined ? undefined : new StateFailure(failed.error, failed.cause);
  const observer = createObserver(request, input, failure, result);
  const mocks = mock === undefined ? options.mocks : () => answerOf(failure, result);
  const world = createWorld({ ...options, ...(mocks === undefined ? {} : { mocks }) }, planMachine);
  const frame = createTestFrame(world, request, found, input, observer.probe);
  const answer = await runToAnswer(world, frame, found, input, observer);
  const { inspectionLevel = "INFO" } = request;
  return inspectionLevel === "INFO" ? answer : { ...answer, inspectionData: observer.inspectionData() };
}

function readJson(text: string, what: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new TestStateRefused(`Invalid JSON in ${what}`);
  }
}

function answerOf(failure: StateFailure | undefined, result: Json | undefined): unknown {
  return failure === undefined ? response(result ?? null) : new TaskError(failure.error, failure.cause);
}

function createTestFrame(
  world: World,
  request: TestStateRequest,
  { language }: FoundState,
  input: Json,
  probe: Probe,
): Frame {
  const run = createRun(world, {
    type: "EXPRESS",
    language,
    machine: "StateMachine",
    name: world.chance.uuid(),
    input,
    keepsHistory: false,
  });
  const context = request.context === undefined ? {} : readContext(readJson(request.context, "context"));
  const variables = readJson(request.variables ?? "{}", "variables") as JsonObject;
  return createFrame({ ...run, probe, context }, createScope(undefined, variables), [], undefined, 0);
}

async function runToAnswer(
  world: World,
  frame: Frame,
  { name, state, language }: FoundState,
  input: Json,
  observer: Observer,
): Promise<TestStateResponse> {
  let answer: TestStateResponse | undefined;
  world.scheduler.start(
    runState(frame, planState(name, state, language), input),
    ({ next, output }) => {
      const caught = observer.caught();
      answer = {
        status: caught === undefined ? "SUCCEEDED" : "CAUGHT_ERROR",
        output: jsonText(output),
        ...(caught === undefined ? {} : errorFields(caught)),
        ...(next === undefined ? {} : { nextState: next }),
      };
    },
    (error) => {
      if (error instanceof Retriable) answer = { status: "RETRIABLE", ...errorFields(error.failure) };
      else if (error instanceof StateFailure) answer = { status: "FAILED", ...errorFields(error) };
      else throw error;
    },
  );
  await world.scheduler.run(() => answer !== undefined, stuck);
  return answer ?? stuck();
}

function errorFields({ error, cause }: StateFailure): { readonly error?: string; readonly cause?: string } {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}

function stuck(): never {
  throw new SimulationError("The state waits for something that will never happen.");
}
