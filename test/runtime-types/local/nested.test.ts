import { describe, expect, it } from "vitest";
import {
  continueAsNew,
  errors,
  ExecutionFailed,
  external,
  fn,
  JobFailed,
  lambda,
  parallel,
  queue,
  run,
  start,
  wait,
  waitForToken,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { ecs, sqs } from "@sfnc/runtime-types/aws";
import { neverAnswers, runLocal, StepFailure, takes } from "@sfnc/runtime-types/local";

const reviews = queue("Reviews");
const score = lambda<{ id: string }, { points: number }>(fn("Score"));
class Rejected extends WorkflowError {}

describe("waitForToken", () => {
  const review = workflow(async (input: { id: string }) => {
    const answer = await waitForToken<{ approved: boolean }>(
      (token) => sqs.sendMessage({ QueueUrl: reviews.url, MessageBody: { token, id: input.id } }),
      { heartbeat: "1 hour", timeout: "2 days", retry: { on: errors.Timeout, retries: 1 } },
    );
    return answer.approved;
  });

  it("hands out a token and gives what completes it", async () => {
    const execution = await runLocal(
      review,
      { id: "7" },
      { mocks: { "sqs:sendMessage.waitForTaskToken": { approved: true } } },
    );
    expect(execution.output).toBe(true);
    const [call] = execution.calls;
    expect(call).toMatchObject({
      key: "sqs:sendMessage.waitForTaskToken",
      name: "sqs:sendMessage",
      resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      input: { QueueUrl: "${ReviewsUrl}", MessageBody: { token: call?.token, id: "7" } },
    });
  });

  it("times out at the heartbeat, and sends a new token when it is retried", async () => {
    const mocks = {
      "sqs:sendMessage.waitForTaskToken": {
        sequence: [neverAnswers, takes("59 minutes", { approved: false })],
      },
    };
    const execution = await runLocal(review, { id: "7" }, { mocks });
    expect(execution.output).toBe(false);
    expect(execution.seconds).toBe(3600 + 1 + 59 * 60);
    const tokens = execution.calls.map(
      (call) => (call.input as { MessageBody: { token: string } }).MessageBody.token,
    );
    expect(new Set(tokens).size).toBe(2);
    expect(tokens).toEqual(execution.calls.map((call) => call.token));
  });

  it("fails with the error that the token was failed with", async () => {
    const mocks = { "sqs:sendMessage.waitForTaskToken": new StepFailure("Rejected", "no") };
    expect(await runLocal(review, { id: "7" }, { mocks })).toMatchObject({ error: "Rejected", cause: "no" });
  });

  it("inherits nothing: neither the defaults of the workflow nor the retry of Lambda", async () => {
    const rule = { retry: { retries: 2 } };
    const ask = workflow(
      { defaults: { lambda: rule, sdk: rule } },
      async () =>
        await waitForToken<string>((token) => score({ id: token }) as Promise<unknown>, { timeout: "1m" }),
    );
    const failure = new StepFailure("Lambda.ServiceException");
    const execution = await runLocal(ask, {}, { mocks: { "Score.waitForTaskToken": failure } });
    expect(execution.calls).toHaveLength(1);
  });

  it("wants exactly one call that sends the token", async () => {
    const none = workflow(async () => await waitForToken<string>(async () => undefined, { timeout: "none" }));
    await expect(runLocal(none, {})).rejects.toThrow("made 0 calls");
  });

  it("works in branches", async () => {
    const both = workflow(async () => {
      const send = (name: string) =>
        waitForToken<string>((token) => sqs.sendMessage({ QueueUrl: name, MessageBody: token }), {
          timeout: "1 day",
        });
      return await Promise.all([send("a"), send("b")]);
    });
    const execution = await runLocal(
      both,
      {},
      { mocks: (call) => (call.input as { QueueUrl: string }).QueueUrl },
    );
    expect(execution.output).toEqual(["a", "b"]);
    expect(execution.calls.map((call) => call.path)).toEqual([
      [{ block: 0, branch: 0 }],
      [{ block: 0, branch: 1 }],
    ]);
  });
});

describe("child executions", () => {
  const child = workflow({ name: "Child" }, async (input: { id: string }, ctx) => {
    await wait("5s");
    const { points } = await score({ id: input.id });
    if (points === 0) throw new Rejected("nothing");
    return { points, by: ctx.execution.name };
  });
  const parent = workflow(async (input: { id: string }) => {
    try {
      return await run(child, { id: input.id }, { executionName: `child-${input.id}` });
    } catch (e) {
      if (e instanceof ExecutionFailed) return e.child;
      throw e;
    }
  });

  it("runs the child, with calls of its own", async () => {
    const execution = await runLocal(parent, { id: "7" }, { mocks: { Score: { points: 2 } } });
    expect(execution).toMatchObject({ output: { points: 2, by: "child-7" }, seconds: 5 });
    expect(execution.calls).toHaveLength(1);
    expect(execution.calls[0]).toMatchObject({
      key: "Child",
      resource: "arn:aws:states:::states:startExecution.sync:2",
      input: { id: "7" },
    });
    expect(execution.children).toMatchObject([
      {
        name: "child-7",
        input: { id: "7" },
        status: "SUCCEEDED",
        calls: [{ key: "Score", id: 0, after: [] }],
      },
    ]);
  });

  it("throws ExecutionFailed with the end of the child", async () => {
    const execution = await runLocal(parent, { id: "7" }, { mocks: { Score: { points: 0 } } });
    expect(execution.output).toEqual({
      status: "FAILED",
      error: "Rejected",
      cause: "nothing",
      executionArn: "arn:aws:states:us-east-1:123456789012:execution:Child:child-7",
    });
  });

  it("throws it for a mock too, however the mock fails", async () => {
    const plain = await runLocal(
      parent,
      { id: "7" },
      { mocks: { Child: new StepFailure("Rejected", "no") } },
    );
    expect(plain.output).toMatchObject({ status: "FAILED", error: "Rejected", cause: "no" });
    const described = JSON.stringify({ Status: "TIMED_OUT", ExecutionArn: "arn:x" });
    const asService = await runLocal(
      parent,
      { id: "7" },
      { mocks: { Child: new StepFailure("States.TaskFailed", described) } },
    );
    expect(asService.output).toEqual({ status: "TIMED_OUT", executionArn: "arn:x" });
  });

  it("ends with States.TaskFailed when nobody catches it", async () => {
    const plain = workflow(async () => await run(child, { id: "1" }));
    const execution = await runLocal(plain, {}, { mocks: { Score: { points: 0 } } });
    expect(execution.error).toBe("States.TaskFailed");
    expect(JSON.parse(execution.cause ?? "")).toMatchObject({ Error: "Rejected", Status: "FAILED" });
  });

  it("times out with the call that waits for it", async () => {
    const hasty = workflow(async () => await run(child, { id: "1" }, { timeout: "1s" }));
    expect(await runLocal(hasty, {}, { mocks: { Score: { points: 1 } } })).toMatchObject({
      error: "States.Timeout",
      seconds: 1,
    });
  });

  it("is cancelled with the branch that waits for it", async () => {
    const order = workflow(async () => {
      try {
        await parallel([() => run(child, { id: "1" }), () => Promise.reject(new Rejected("now"))]);
      } catch {
        await wait("1 day");
      }
    });
    const execution = await runLocal(order, {}, { mocks: {} });
    expect(execution.status).toBe("SUCCEEDED");
    expect(execution.children).toEqual([]);
  });

  it("needs a mock for an external workflow, and starts without waiting", async () => {
    const billing = external<{ id: string }, { total: number }>("Billing", { type: "EXPRESS" });
    const order = workflow(async () => {
      const started = await start(child, { id: "1" }, { executionName: "later" });
      return { total: (await run(billing, { id: "1" })).total, arn: started.ExecutionArn };
    });
    const execution = await runLocal(order, {}, { mocks: { Billing: { total: 3 } } });
    expect(execution.output).toEqual({
      total: 3,
      arn: "arn:aws:states:us-east-1:123456789012:execution:Child:later",
    });
    expect(execution.calls.map((call) => call.resource)).toEqual([
      "arn:aws:states:::states:startExecution",
      "arn:aws:states:::aws-sdk:sfn:startSyncExecution",
    ]);
    await expect(runLocal(order, {}, { mocks: {} })).rejects.toThrow("No mock for `Billing`");
  });

  it("takes names for workflows from their exports", async () => {
    const unnamed = workflow(async () => 1);
    const order = workflow(async () => await run(unnamed, {}));
    const execution = await runLocal(order, {}, { workflows: { unnamed } });
    expect(execution.calls[0]?.key).toBe("unnamed");
  });
});

describe("continueAsNew", () => {
  it("ends the execution and says what follows", async () => {
    const poll = workflow(async (input: { turns: number }) => {
      if (input.turns > 2) return await continueAsNew({ turns: 0 });
      return { turns: input.turns };
    });
    const execution = await runLocal(poll, { turns: 3 });
    expect(execution).toMatchObject({
      status: "SUCCEEDED",
      output: {},
      continuedAs: { input: { turns: 0 } },
    });
    expect((await runLocal(poll, { turns: 1 })).continuedAs).toBeUndefined();
  });
});

describe("jobs", () => {
  it("throws JobFailed with the job", async () => {
    const order = workflow(async () => {
      try {
        await ecs.runTask.sync({ TaskDefinition: "x" });
      } catch (e) {
        if (e instanceof JobFailed) return e.job;
        throw e;
      }
    });
    const cause = JSON.stringify({ StoppedReason: "gone" });
    const execution = await runLocal(
      order,
      {},
      { mocks: { "ecs:runTask.sync": new StepFailure("States.TaskFailed", cause) } },
    );
    expect(execution.output).toEqual({ StoppedReason: "gone" });
    expect(execution.calls[0]?.resource).toBe("arn:aws:states:::ecs:runTask.sync");
  });
});
