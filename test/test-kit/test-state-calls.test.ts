import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  sequence,
  simulate,
  testState,
  testStateCallsOf,
  toTestStateCalls,
  type TestExecution,
} from "../../compiler/src/test.js";
import type { StateMachine } from "../../compiler/src/test.js";
import { call, machine } from "../simulator/machine.js";

const order = new URL("example/order.asl.json", import.meta.url);
const input = { sku: "tea", readers: ["ann", "bob"] };
const answers = { Reserve: { count: 3 }, stock: "gone", "sqs:sendMessage": { MessageId: "1" } };

/** Each request, sent to our TestState, must give what the state gave in the execution. */
async function expectSame(execution: TestExecution): Promise<number> {
  const requests = [...testStateCallsOf(execution)];
  let compared = 0;
  for (const { state, type, left, answers, retriers, catcher } of execution.visits) {
    for (let at = 0; at < Math.max(1, answers.length); at++) {
      const request = requests.shift();
      expect(request?.stateName).toBe(state);
      if (request === undefined) continue;
      const response = await testState(request);
      // Another branch failed while this one ran: asked alone, it would have gone on.
      const wasStopped =
        left === undefined && answers.length === 0 && (type === "Parallel" || type === "Map");
      if (wasStopped) continue;
      compared++;
      if (at < answers.length - 1) {
        expect(response.status).toBe("RETRIABLE");
        expect(response.inspectionData?.["errorDetails"]).toMatchObject({ retryIndex: retriers[at] });
        continue;
      }
      if (left === undefined) {
        expect(response.status).toBe("FAILED");
        continue;
      }
      expect(response.status).toBe(catcher === undefined ? "SUCCEEDED" : "CAUGHT_ERROR");
      expect(response.nextState).toBe(left.next);
      expect(JSON.parse(response.output ?? "null")).toEqual(left.output);
    }
  }
  expect(requests).toEqual([]);
  return compared;
}

test("a request has what the command line of AWS takes", async () => {
  const requests = await toTestStateCalls({ definition: order, input, mocks: answers });
  expect(requests.map(({ stateName }) => stateName)).toEqual([
    "Reserve",
    "IsLarge",
    "Pause",
    "Ship",
    "Release",
    "Tell",
    "Post",
    "Post",
  ]);
  const [reserve, isLarge] = requests;
  expect(reserve).toEqual({
    definition: JSON.stringify(JSON.parse(readFileSync(order, "utf8"))),
    stateName: "Reserve",
    input: JSON.stringify(input),
    inspectionLevel: "DEBUG",
    context: expect.stringContaining('"RetryCount":0') as string,
    mock: {
      result: expect.stringContaining('"Payload":{"count":3}') as string,
      fieldValidationMode: "NONE",
    },
  });
  expect(isLarge).not.toHaveProperty("mock");
});

test("each attempt is a request that knows how often was retried", async () => {
  const busy = { error: "Lambda.TooManyRequestsException" };
  const mocks = { Reserve: sequence(busy, busy, { error: "OutOfStock", cause: "none" }) };
  const requests = await toTestStateCalls({ definition: order, input, mocks });
  const attempts = requests.filter(({ stateName }) => stateName === "Reserve");
  expect(attempts.map(({ stateConfiguration }) => stateConfiguration)).toEqual([
    undefined,
    { retrierRetryCount: 1 },
    undefined,
  ]);
  expect(attempts[2]?.mock).toEqual({ errorOutput: { error: "OutOfStock", cause: "none" } });
});

describe("each request gives what the state gave", () => {
  test("in order, with a Parallel and a Map", async () => {
    expect(await expectSame(await simulate(order, input, { mocks: answers }))).toBe(8);
  });

  test("with retries and a catcher", async () => {
    const busy = { error: "Lambda.TooManyRequestsException" };
    const mocks = { Reserve: sequence(busy, { error: "OutOfStock" }) };
    expect(await expectSame(await simulate(order, input, { mocks }))).toBe(3);
  });

  test("with variables, a token and the number of the attempt", async () => {
    const definition = machine(
      {
        First: { Type: "Pass", Assign: { limit: "{% 2 %}" }, Next: "Ask" },
        Ask: {
          Type: "Task",
          Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          Arguments: { QueueUrl: "q", MessageBody: { token: "{% $states.context.Task.Token %}" } },
          Retry: [{ ErrorEquals: ["Late"], MaxAttempts: 2 }],
          Output: { limit: "{% $limit %}", tries: "{% $states.context.State.RetryCount %}" },
          End: true,
        },
      },
      { QueryLanguage: "JSONata" },
    );
    const execution = await simulate(definition, {}, { mocks: { Ask: sequence({ error: "Late" }, "yes") } });
    expect(execution.output).toEqual({ limit: 2, tries: 1 });
    expect(await expectSame(execution)).toBe(3);
  });

  test("where the state fails before it asks", async () => {
    const failing = call("f", { Parameters: { "x.$": "$.none" }, End: true });
    const execution = await simulate(machine({ Ask: failing }), {});
    expect(execution.status).toBe("FAILED");
    expect(await expectSame(execution)).toBe(1);
  });

  test("where a branch fails and the Parallel is tried again", async () => {
    const definition = machine({
      Both: {
        Type: "Parallel",
        Branches: [machine({ A: call("f") }), machine({ B: { Type: "Pass", End: true } })],
        Retry: [{ ErrorEquals: ["Odd"], MaxAttempts: 1 }],
        Catch: [{ ErrorEquals: ["States.ALL"], Next: "Last" }],
        End: true,
      },
      Last: { Type: "Succeed" },
    });
    const execution = await simulate(
      definition,
      {},
      { mocks: { f: sequence({ error: "Odd" }, { error: "Odd" }) } },
    );
    expect(execution.visited.filter((name) => name === "Both")).toHaveLength(1);
    const [both] = execution.visits;
    expect(both).toMatchObject({ retriers: [0, 0], catcher: 0 });
    const requests = testStateCallsOf(execution);
    const responses = await Promise.all(
      requests.filter(({ stateName }) => stateName === "Both").map((request) => testState(request)),
    );
    expect(responses.map(({ status }) => status)).toEqual(["RETRIABLE", "CAUGHT_ERROR"]);
  });

  /** Machines of the pages of fixtures that need neither mocks nor input. */
  test("of machines that were compiled", async () => {
    let compared = 0;
    for (const definition of definitionsOfPages()) {
      const execution = await simulate(definition, {}).catch(() => undefined);
      if (execution?.status === "SUCCEEDED") compared += await expectSame(execution);
    }
    expect(compared).toBeGreaterThan(0);
  });
});

function definitionsOfPages(): readonly StateMachine[] {
  const root = new URL("../fixtures/", import.meta.url);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".expect.md"))
    .flatMap((path) => [...readFileSync(new URL(path, root), "utf8").matchAll(/```json\n([^]*?)\n```/g)])
    .map(([, text = ""]) => JSON.parse(text) as StateMachine)
    .filter((value) => typeof value === "object" && "StartAt" in value);
}
