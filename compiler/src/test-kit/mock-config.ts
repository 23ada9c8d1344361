import type { Json } from "../asl/states.js";
import type { Answer } from "../simulator/index.js";
import { isOwn } from "./own.js";
import { runScenario, type Scenario } from "./scenario.js";
import type { TestExecution } from "./simulate.js";

/** The mock file of Step Functions Local, named by SFN_MOCK_CONFIG. */
export interface MockConfig {
  readonly StateMachines: {
    readonly [machine: string]: {
      readonly TestCases: { readonly [testCase: string]: { readonly [state: string]: string } };
    };
  };
  readonly MockedResponses: { readonly [response: string]: MockedResponse };
}

/** By attempt, `0`, or attempts, `1-3`, counted over the whole execution. */
export interface MockedResponse {
  readonly [attempts: string]:
    { readonly Return: Json } | { readonly Throw: { readonly Error?: string; readonly Cause?: string } };
}

/** A test case for each scenario, by its name, with what each task was answered. */
export async function toMockConfig(
  machine: string,
  scenarios: { readonly [testCase: string]: Scenario },
): Promise<MockConfig> {
  const executions: { [testCase: string]: TestExecution } = {};
  for (const [testCase, scenario] of Object.entries(scenarios)) {
    // It becomes the end of the ARN that is started: `...:stateMachine:orders#OutOfStock`.
    if (!/^[\w-]+$/.test(testCase))
      throw new Error(`"${testCase}" is no name of a test case: letters, digits, "-" and "_" are.`);
    executions[testCase] = await runScenario(scenario);
  }
  return mockConfigOf(machine, executions);
}

export function mockConfigOf(
  machine: string,
  executions: { readonly [testCase: string]: TestExecution },
): MockConfig {
  const MockedResponses: { [response: string]: MockedResponse } = {};
  const TestCases = Object.fromEntries(
    Object.entries(executions).map(([testCase, execution]) => {
      const named = [...answersByState(execution)].map(([state, answers]) => {
        const name = freeName(`${testCase}_${state.replace(/\W+/g, "_")}`, MockedResponses);
        MockedResponses[name] = responseOf(answers);
        return [state, name];
      });
      return [testCase, Object.fromEntries(named) as { [state: string]: string }];
    }),
  );
  return { StateMachines: { [machine]: { TestCases } }, MockedResponses };
}

function answersByState({ visits }: TestExecution): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const visit of visits) {
    if (visit.type !== "Task" || !isOwn(visit) || visit.answers.length === 0) continue;
    found.set(visit.state, [...(found.get(visit.state) ?? []), ...visit.answers]);
  }
  return found;
}

/** Answers in a row that are equal have one entry. */
function responseOf(answers: readonly Answer[]): MockedResponse {
  const entries = answers.map(entryOf);
  const texts = entries.map((entry) => JSON.stringify(entry));
  const response: { [attempts: string]: MockedResponse[string] } = {};
  for (let first = 0, next: number; first < entries.length; first = next) {
    for (next = first + 1; texts[next] === texts[first];) next++;
    const attempts = next - first === 1 ? `${first}` : `${first}-${next - 1}`;
    response[attempts] = entries[first] as MockedResponse[string];
  }
  return response;
}

function entryOf(answer: Answer): MockedResponse[string] {
  if (answer.kind === "result") return { Return: answer.result };
  const { error, cause } = answer;
  return {
    Throw: {
      ...(error === undefined ? {} : { Error: error }),
      ...(cause === undefined ? {} : { Cause: cause }),
    },
  };
}

function freeName(wanted: string, taken: object): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}_${count}`;
  return name;
}
