import { describe, expect, test } from "vitest";
import { TestStateRefused, testState } from "../../compiler/src/simulator/index.js";
import type { TestStateRequest } from "../../compiler/src/simulator/index.js";

const task = {
  Type: "Task",
  Resource: "arn:aws:states:::sqs:sendMessage",
  Parameters: { QueueUrl: "q", "MessageBody.$": "$.m" },
  ResultSelector: { "id.$": "$.MessageId" },
  ResultPath: "$.sent",
  Next: "Then",
};

function request(definition: object, rest: Partial<TestStateRequest> = {}): TestStateRequest {
  return { definition: JSON.stringify(definition), input: '{"m":1}', ...rest };
}

test("every step of the data flow is shown", async () => {
  const answer = await testState(
    request(task, { inspectionLevel: "DEBUG", mock: { result: '{"MessageId":"x","MD5OfMessageBody":"y"}' } }),
  );
  expect(answer).toEqual({
    status: "SUCCEEDED",
    output: '{"m":1,"sent":{"id":"x"}}',
    nextState: "Then",
    inspectionData: {
      input: '{"m":1}',
      afterInputPath: '{"m":1}',
      afterParameters: '{"QueueUrl":"q","MessageBody":1}',
      result: '{"MessageId":"x","MD5OfMessageBody":"y"}',
      afterResultSelector: '{"id":"x"}',
      afterResultPath: '{"m":1,"sent":{"id":"x"}}',
    },
  });
});

test("a failure that would be retried, then one that is caught", async () => {
  const state = {
    ...task,
    Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 3, MaxAttempts: 2 }],
    Catch: [{ ErrorEquals: ["States.ALL"], Next: "Help" }],
  };
  const mock = { errorOutput: { error: "E", cause: "why" } };
  const first = await testState(
    request(state, { inspectionLevel: "TRACE", mock, stateConfiguration: { retrierRetryCount: 1 } }),
  );
  expect(first).toMatchObject({
    status: "RETRIABLE",
    error: "E",
    inspectionData: { errorDetails: { retryIndex: 0, retryBackoffIntervalSeconds: 6 } },
  });
  const last = await testState(request(state, { mock, stateConfiguration: { retrierRetryCount: 2 } }));
  expect(last).toEqual({
    status: "CAUGHT_ERROR",
    error: "E",
    cause: "why",
    nextState: "Help",
    output: '{"Error":"E","Cause":"why"}',
  });
});

describe("refused", () => {
  const branch = { StartAt: "P", States: { P: { Type: "Pass", End: true } } };
  test.each<[string, TestStateRequest]>([
    ["Field 'MessageId' must be a string", request(task, { mock: { result: '{"MessageId":5}' } })],
    [
      "State type 'Wait' is not supported when a mock is specified",
      request({ Type: "Wait", Seconds: 1, End: true }, { mock: { result: "1" } }),
    ],
    [
      "TestState API does not support Map or Parallel states",
      request({ Type: "Parallel", Branches: [branch], End: true }),
    ],
    [
      "Mocked result must contain the same number",
      request({ Type: "Parallel", Branches: [branch], End: true }, { mock: { result: "[]" } }),
    ],
    ["State not found in definition", request({ StartAt: "P", States: branch.States }, { stateName: "Q" })],
    [
      "Field 'Foo' is not allowed",
      request(task, { mock: { result: '{"MessageId":"x"}' }, context: '{"State":{"Foo":1}}' }),
    ],
  ])("%s", async (message, refusedRequest) => {
    const refusal = testState(refusedRequest);
    await expect(refusal).rejects.toThrow(TestStateRefused);
    await expect(refusal).rejects.toThrow(message);
  });
});
