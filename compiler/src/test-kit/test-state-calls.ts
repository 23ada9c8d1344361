import type { Json, State } from "../asl/states.js";
import type { Answer, TestStateMock, TestStateRequest, Visit } from "../simulator/index.js";
import { isOwn } from "./own.js";
import { runScenario, type Scenario } from "./scenario.js";
import type { TestExecution } from "./simulate.js";
import { statesOf } from "./states-of.js";

/** The scenario as requests of the TestState API, in order: one for each visit of a state, for each attempt where there are several. */
export async function toTestStateCalls(scenario: Scenario): Promise<readonly TestStateRequest[]> {
  return testStateCallsOf(await runScenario(scenario));
}

export function testStateCallsOf({ definition, visits }: TestExecution): readonly TestStateRequest[] {
  const text = JSON.stringify(definition);
  const states = statesOf(definition);
  return visits.filter(isOwn).flatMap((visit) => {
    const state = states.get(visit.state);
    if (state === undefined) return [];
    return attemptsOf(visit).map((answer) => requestOf(text, state, visit, answer));
  });
}

/** A state that failed before it asked anybody, or that never asks, has one attempt without an answer. */
function attemptsOf({ answers }: Visit): readonly (Answer | undefined)[] {
  return answers.length === 0 ? [undefined] : answers;
}

function requestOf(
  definition: string,
  state: State,
  visit: Visit,
  answer: Answer | undefined,
): TestStateRequest {
  const mock = mockOf(state, answer);
  const retries = retriesBefore(visit, answer);
  const hasVariables = Object.keys(visit.variables).length > 0;
  return {
    definition,
    stateName: visit.state,
    input: JSON.stringify(visit.input),
    inspectionLevel: "DEBUG",
    ...(hasVariables ? { variables: JSON.stringify(visit.variables) } : {}),
    context: JSON.stringify(contextOf(visit, answer)),
    ...(mock === undefined ? {} : { mock }),
    ...(retries === 0 ? {} : { stateConfiguration: { retrierRetryCount: retries } }),
  };
}

function contextOf({ context }: Visit, answer: Answer | undefined): object {
  const { State } = context;
  return {
    ...context,
    State: State.RetryCount === undefined ? State : { ...State, RetryCount: answer?.attempt ?? 0 },
    ...(answer?.token === undefined ? {} : { Task: { Token: answer.token } }),
  };
}

/** States that ask nobody may have no mock; a task without one would call the service. */
function mockOf(state: State, answer: Answer | undefined): TestStateMock | undefined {
  if (answer?.kind === "error") {
    const { error, cause } = answer;
    return {
      errorOutput: { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) },
    };
  }
  const result = answer?.result ?? neverRead(state);
  // What a test answers may have less than the service would.
  return result === undefined ? undefined : { result: JSON.stringify(result), fieldValidationMode: "NONE" };
}

function neverRead(state: State): Json | undefined {
  switch (state.Type) {
    case "Task":
      return {};
    case "Parallel":
      return state.Branches.map(() => null);
    case "Map":
      return state.ResultWriter === undefined ? [] : {};
    default:
      return undefined;
  }
}

/** How many retries the retrier of this attempt has made before. */
function retriesBefore({ retriers }: Visit, answer: Answer | undefined): number {
  if (answer?.kind !== "error") return 0;
  const { attempt } = answer;
  return retriers.slice(0, attempt).filter((at) => at === retriers[attempt]).length;
}
