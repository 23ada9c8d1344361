import { describe, expect, it } from "vitest";
import {
  defineError,
  errors,
  fn,
  isStepError,
  lambda,
  LambdaError,
  retry,
  sdk,
  raw,
  seconds,
  stage,
  task,
  param,
  wait,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { dynamodb, sqs } from "@sfnc/runtime-types/aws";
import {
  neverAnswers,
  provideValues,
  RunProblem,
  runLocal,
  StepFailure,
  takes,
} from "@sfnc/runtime-types/local";

const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"));
const release = lambda<{ hold: string }, void>(fn("Release"));
const charge = lambda<{ id: string; note?: string | undefined }, { key: string }>(fn("Charge"), {
  retry: [{ on: errors.Timeout, interval: "2s", retries: 2 }],
  timeout: "30s",
});
class PaymentFailed extends WorkflowError {}
class CardDeclined extends PaymentFailed {}
class NotEnough extends LambdaError {}

describe("calls", () => {
  it("gives the result of a step and records what was sent", async () => {
    const order = workflow(async (input: { id: string }) => {
      const hold = await reserve({ id: input.id });
      await release(hold);
      return { hold: hold.hold };
    });
    const execution = await runLocal(
      order,
      { id: "7" },
      { mocks: { Reserve: { hold: "h" }, Release: null } },
    );
    expect(execution).toMatchObject({ status: "SUCCEEDED", output: { hold: "h" } });
    expect(execution.calls).toEqual([
      {
        key: "Reserve",
        name: "Reserve",
        resource: "arn:aws:states:::lambda:invoke",
        input: { id: "7" },
        attempt: 0,
        path: [],
        id: 0,
        after: [],
        time: "2026-01-01T00:00:00.000Z",
      },
      expect.objectContaining({ key: "Release", input: { hold: "h" }, id: 1, after: [0] }),
    ]);
  });

  it("says what to do when a step is called outside of a run", () => {
    expect(() => reserve({ id: "1" })).toThrow(/`Reserve` was called outside of a run.*runLocal/);
  });

  it("names the mock that is missing, and no handler of the workflow sees it", async () => {
    const order = workflow(async () => {
      try {
        await reserve({ id: "1" });
      } catch {
        return "caught";
      }
      return "";
    });
    await expect(runLocal(order, {}, { mocks: { Other: 1 } })).rejects.toThrow(
      /No mock for `Reserve`.*Other/,
    );
  });

  it("sends a copy: later changes of the object do not reach the call", async () => {
    const order = workflow(async (input: { id: string }) => {
      const payload = { id: input.id };
      const pending = reserve(payload);
      payload.id = "changed";
      await pending;
      return payload;
    });
    const execution = await runLocal(order, { id: "7" }, { mocks: { Reserve: {} } });
    expect(execution.calls[0]?.input).toEqual({ id: "7" });
    expect(execution.output).toEqual({ id: "changed" });
  });

  it("drops undefined properties and makes dates text", async () => {
    const log = lambda<unknown, unknown>(fn("Log"));
    const order = workflow(async () => {
      const given = await log({ a: undefined, b: [undefined], at: new Date(0), f: () => 1, n: null });
      return { given, same: undefined };
    });
    const execution = await runLocal(order, {}, { mocks: { Log: { when: new Date(0), gone: undefined } } });
    expect(execution.calls[0]?.input).toEqual({ b: [null], at: "1970-01-01T00:00:00.000Z", n: null });
    expect(execution.output).toEqual({ given: { when: "1970-01-01T00:00:00.000Z" } });
  });

  it("refuses what JSON would change without a word", async () => {
    const log = lambda<unknown, unknown>(fn("Log"));
    const send = (value: unknown) =>
      runLocal(
        workflow(async () => await log({ value })),
        {},
        { mocks: { Log: 1 } },
      );
    await expect(send(NaN)).rejects.toThrow("the input of Log.value is NaN");
    await expect(send(new Map())).rejects.toThrow("an instance of Map");
    await expect(send(1n)).rejects.toThrow("is a bigint");
  });

  it("ends a workflow that returns nothing with {}", async () => {
    expect(
      (
        await runLocal(
          workflow(async () => undefined),
          {},
        )
      ).output,
    ).toEqual({});
    expect(
      (
        await runLocal(
          workflow(async () => null),
          {},
        )
      ).output,
    ).toBeNull();
  });

  it("takes a mock's undefined as no result, and null as null unless the type says otherwise", async () => {
    const find = lambda<{ id: string }, { n: number } | undefined>(fn("Find"));
    const order = workflow(async () => ({ found: (await find({ id: "1" })) === undefined }));
    expect((await runLocal(order, {}, { mocks: { Find: undefined } })).output).toEqual({ found: true });
    expect((await runLocal(order, {}, { mocks: { Find: null } })).output).toEqual({ found: false });
    const typed = await runLocal(order, {}, { mocks: { Find: null }, nullAsUndefined: ["Find"] });
    expect(typed.output).toEqual({ found: true });
  });

  it("knows integrations and SDK calls by service and action", async () => {
    const glue = sdk<{
      getJobRun: {
        (input: { JobName: string }, options?: object): Promise<{ State?: string }>;
        (input: { JobName: string }, callback: () => void): void;
        (input: { JobName: string }, options: object, callback: () => void): void;
      };
    }>("glue");
    const order = workflow(async () => {
      await sqs.sendMessage({ QueueUrl: param("QueueUrl"), MessageBody: "x" });
      return (await glue.getJobRun({ JobName: "n" })).State;
    });
    const execution = await runLocal(
      order,
      {},
      { mocks: { "sqs:sendMessage": {}, "aws-sdk:glue:getJobRun": { State: "DONE" } } },
    );
    expect(execution.output).toBe("DONE");
    expect(execution.calls.map((c) => [c.resource, c.input])).toEqual([
      ["arn:aws:states:::sqs:sendMessage", { QueueUrl: "${QueueUrl}", MessageBody: "x" }],
      ["arn:aws:states:::aws-sdk:glue:getJobRun", { JobName: "n" }],
    ]);
  });

  it("sends an empty object where a step takes nothing", async () => {
    const tick = lambda<() => Promise<string>>(fn("Tick"));
    const execution = await runLocal(
      workflow(async () => await tick()),
      {},
      { mocks: { Tick: "t" } },
    );
    expect(execution.calls[0]?.input).toEqual({});
  });

  it("knows tasks by their ARN and raw states by their name", async () => {
    const arn = "arn:aws:states:us-east-1:123456789012:activity:pack";
    const pack = task<object, string>(arn);
    const key = raw<object, string>({ Type: "Pass", Result: 1 }, { name: "Make a key" });
    const order = workflow(async () => [await pack({}), await key({})]);
    const execution = await runLocal(order, {}, { mocks: { [arn]: "p", "Make a key": "k" } });
    expect(execution.output).toEqual(["p", "k"]);
    expect(execution.calls.map((call) => call.resource)).toEqual([arn, "raw:Pass"]);
  });

  it("has no result for a function that is invoked as an event", async () => {
    const audit = lambda<{ id: string }, { done: boolean }>(fn("Audit"), { invocation: "Event" });
    const order = workflow(async () => ({ result: (await audit({ id: "1" })) as unknown }));
    expect((await runLocal(order, {}, { mocks: { Audit: { done: true } } })).output).toEqual({});
  });

  it("accepts mocks as one function, asynchronous ones too, and sequences", async () => {
    const order = workflow(async () => [await reserve({ id: "1" }), await reserve({ id: "2" })]);
    const asFunction = await runLocal(
      order,
      {},
      {
        mocks: async (call) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          return { hold: (call.input as { id: string }).id + call.key };
        },
      },
    );
    expect(asFunction.output).toEqual([{ hold: "1Reserve" }, { hold: "2Reserve" }]);
    const sequence = { sequence: [{ hold: "a" }, { hold: "b" }] };
    expect((await runLocal(order, {}, { mocks: { Reserve: sequence } })).output).toEqual(sequence.sequence);
    await expect(runLocal(order, {}, { mocks: { Reserve: { sequence: [{}] } } })).rejects.toThrow(
      "has 1 answers",
    );
  });

  it("stops a workflow that calls for ever", async () => {
    const loop = workflow(async () => {
      for (;;) await reserve({ id: "1" });
    });
    await expect(runLocal(loop, {}, { mocks: { Reserve: {} }, maxCalls: 50 })).rejects.toThrow(
      "More than 50 calls",
    );
  });
});

describe("errors", () => {
  const failing = (error: string, cause = "why") => ({
    mocks: {
      Reserve: () => {
        throw new StepFailure(error, cause);
      },
    },
  });

  it("ends with the error of a step that nobody catches", async () => {
    const order = workflow(async () => await reserve({ id: "1" }));
    expect(await runLocal(order, {}, failing("CardDeclined"))).toMatchObject({
      status: "FAILED",
      error: "CardDeclined",
      cause: "why",
    });
  });

  it("ends with the name and the message of what is thrown", async () => {
    const end = async (thrown: unknown) => {
      const { error, cause } = await runLocal(
        workflow(async () => {
          throw thrown;
        }),
        {},
      );
      return [error, cause];
    };
    expect(await end(new CardDeclined("no money"))).toEqual(["CardDeclined", "no money"]);
    expect(await end(new Error("x"))).toEqual(["Error", "x"]);
    expect(await end(new TypeError("t"))).toEqual(["TypeError", "t"]);
    expect(await end(new (defineError("Pay.Rate"))("slow"))).toEqual(["Pay.Rate", "slow"]);
    expect(await end(new CardDeclined())).toEqual(["CardDeclined", undefined]);
  });

  it("compares names in instanceof, those of subclasses too", async () => {
    const order = workflow(async () => {
      try {
        await reserve({ id: "1" });
        return "none";
      } catch (e) {
        if (e instanceof NotEnough) return `not enough: ${e.details.errorMessage}`;
        if (e instanceof PaymentFailed) return "payment";
        if (e instanceof errors.Timeout) return "timeout";
        if (e instanceof errors.lambda.Unknown) return "unknown";
        if (isStepError(e)) return `${e.error}/${e.cause}`;
        throw e;
      }
    });
    const result = async (error: string, cause?: string) =>
      (await runLocal(order, {}, { ...failing(error, cause), errors: [CardDeclined] })).output;
    expect(await result("CardDeclined")).toBe("payment");
    expect(await result("PaymentFailed")).toBe("payment");
    expect(await result("States.Timeout")).toBe("timeout");
    expect(await result("Lambda.Unknown")).toBe("unknown");
    expect(await result("Else")).toBe("Else/why");
    expect(await result("NotEnough", '{"errorType":"NotEnough","errorMessage":"5"}')).toBe("not enough: 5");
  });

  it("takes names of subclasses that it cannot see, in retriers and in handlers", async () => {
    class Busy extends WorkflowError {}
    const order = workflow(async () => {
      try {
        await reserve({ id: "1" }, { retry: { on: Busy, retries: 1 } });
      } catch (e) {
        return e instanceof Busy;
      }
      return false;
    });
    const run = (subclasses: Record<string, string[]>) =>
      runLocal(order, {}, { ...failing("VeryBusy"), subclasses });
    expect(await run({})).toMatchObject({ output: false, calls: [{}] });
    expect(await run({ Busy: ["VeryBusy"] })).toMatchObject({ output: true, calls: [{}, {}] });
  });

  it("keeps States.ALL and States.TaskFailed as wide as ASL has them", async () => {
    const order = workflow(async () => {
      try {
        await reserve({ id: "1" });
      } catch (e) {
        return [
          e instanceof errors.All,
          e instanceof errors.TaskFailed,
          e instanceof errors.HeartbeatTimeout,
        ];
      }
      return [];
    });
    expect((await runLocal(order, {}, failing("Any"))).output).toEqual([true, true, false]);
    expect((await runLocal(order, {}, failing("States.Timeout"))).output).toEqual([true, false, true]);
  });

  it("catches a typed error of an integration", async () => {
    const order = workflow(async () => {
      try {
        await dynamodb.putItem({ TableName: "t", Item: { id: { S: "1" } } });
      } catch (e) {
        if (e instanceof dynamodb.errors.ConditionalCheckFailed) return "there";
        throw e;
      }
      return "new";
    });
    const failure = new StepFailure(
      "DynamoDB.ConditionalCheckFailedException",
      "The conditional request failed",
    );
    expect((await runLocal(order, {}, { mocks: { "dynamodb:putItem": failure } })).output).toBe("there");
  });

  it("reports what a handler throws as Lambda does: its name, and its message in JSON", async () => {
    const order = workflow(async () => {
      try {
        return await reserve({ id: "1" });
      } catch (e) {
        if (e instanceof LambdaError) return [e.error, e.details.errorMessage];
        throw e;
      }
    });
    const handler = () => {
      throw new RangeError("too far");
    };
    expect((await runLocal(order, {}, { mocks: { Reserve: handler } })).output).toEqual([
      "RangeError",
      "too far",
    ]);
  });

  it("ends at States.Runtime without any handler", async () => {
    const order = workflow(async () => {
      try {
        return await reserve({ id: "1" });
      } finally {
        await release({ hold: "x" });
      }
    });
    const execution = await runLocal(order, {}, failing("States.Runtime", "path"));
    expect(execution).toMatchObject({ status: "FAILED", error: "States.Runtime", cause: "path" });
    expect(execution.calls).toHaveLength(1);
  });

  it("runs finally, and keeps the error", async () => {
    const order = workflow(async () => {
      try {
        await reserve({ id: "1" });
      } finally {
        await release({ hold: "x" });
      }
    });
    const execution = await runLocal(order, {}, { mocks: { ...failing("A").mocks, Release: null } });
    expect(execution.error).toBe("A");
    expect(execution.calls.map((c) => c.key)).toEqual(["Reserve", "Release"]);
  });
});

describe("retries and time", () => {
  it("sends the same payload on every attempt, after the delays of the schedule", async () => {
    const flaky = lambda<{ key: string }, string>(fn("Flaky"), {
      retry: { on: errors.TaskFailed, interval: "1s", backoff: 3, retries: 3, maxDelay: "5s" },
    });
    const order = workflow(async () => await flaky({ key: crypto.randomUUID() }));
    const fail = { error: "Busy", cause: "" };
    const execution = await runLocal(
      order,
      {},
      { mocks: { Flaky: { sequence: [fail, fail, fail, "done"] } } },
    );
    expect(execution.output).toBe("done");
    expect(execution.seconds).toBe(1 + 3 + 5);
    expect(execution.calls.map((c) => c.attempt)).toEqual([0, 1, 2, 3]);
    expect(new Set(execution.calls.map((c) => JSON.stringify(c.input))).size).toBe(1);
    expect(execution.calls.map((c) => c.after)).toEqual([[], [0], [1], [2]]);
  });

  it("counts retries for each retrier, and asks the first that matches only", async () => {
    const A = defineError("A");
    const step = lambda<object, string>(fn("Step"), {
      retry: [{ on: A, retries: 1 }, { on: errors.Timeout, retries: 1 }, { retries: 9 }],
    });
    const order = workflow(async () => await step({}));
    const sequence = [{ error: "A" }, { error: "States.Timeout" }, { error: "B" }, { error: "A" }];
    const execution = await runLocal(order, {}, { mocks: { Step: { sequence } } });
    expect(execution.error).toBe("A");
    expect(execution.calls).toHaveLength(4);
  });

  it("retries Lambda's own errors unless a list is given", async () => {
    const order = workflow(async () => await reserve({ id: "1" }));
    const once = workflow(async () => await reserve({ id: "1" }, { retry: retry.none }));
    const mocks = { Reserve: new StepFailure("Lambda.ServiceException") };
    expect((await runLocal(order, {}, { mocks })).calls).toHaveLength(7);
    expect((await runLocal(once, {}, { mocks })).calls).toHaveLength(1);
  });

  it("inherits defaults of the workflow for steps that say nothing", async () => {
    const order = workflow(
      { defaults: { lambda: { retry: { retries: 1 } }, sdk: { retry: { retries: 2 } } } },
      async (input: { which: string }) => {
        if (input.which === "lambda") await reserve({ id: "1" });
        if (input.which === "own") await charge({ id: "1" });
        if (input.which === "sdk") await sqs.sendMessage({ QueueUrl: "q", MessageBody: 1 });
      },
    );
    const failure = new StepFailure("X");
    const mocks = { Reserve: failure, Charge: failure, "sqs:sendMessage": failure };
    const attempts = async (which: string) => (await runLocal(order, { which }, { mocks })).calls.length;
    expect([await attempts("lambda"), await attempts("own"), await attempts("sdk")]).toEqual([2, 1, 3]);
  });

  it("times out a call that takes too long, and retries that", async () => {
    const order = workflow(async () => await charge({ id: "1" }));
    const slow = { sequence: [takes("31s", { key: "late" }), neverAnswers, takes("30s", { key: "just" })] };
    const execution = await runLocal(order, {}, { mocks: { Charge: slow } });
    expect(execution.output).toEqual({ key: "just" });
    expect(execution.seconds).toBe(30 + 2 + 30 + 4 + 30);
  });

  it("waits in virtual time", async () => {
    const order = workflow(async (input: { pause: number }) => {
      const start = Date.now();
      await wait("2 days");
      await wait(seconds(input.pause));
      await wait.until("2026-01-04T00:00:00Z");
      await wait.until("2020-01-01T00:00:00+01:00");
      return { passed: Date.now() - start, now: new Date().toISOString() };
    });
    const execution = await runLocal(order, { pause: 60 });
    expect(execution.output).toEqual({ passed: 3 * 86_400_000, now: "2026-01-04T00:00:00.000Z" });
  });

  it("throws at a time that a Wait state cannot read", async () => {
    const order = workflow(async (input: { pause: number; until: string }) => {
      try {
        await wait(seconds(input.pause));
        await wait.until(input.until);
      } finally {
        await release({ hold: "x" });
      }
    });
    const run = (pause: number, until: string) =>
      runLocal(order, { pause, until }, { mocks: { Release: null } });
    for (const end of [
      await run(-1, ""),
      await run(1.5, ""),
      await run(1, "2030-01-01"),
      await run(0, "soon"),
    ]) {
      expect(end).toMatchObject({ status: "FAILED", error: "TypeError" });
      expect(end.calls).toHaveLength(1);
    }
  });

  it("ends a workflow at its timeout, without handlers", async () => {
    const order = workflow({ timeout: "1 hour" }, async () => {
      try {
        await wait("2 hours");
      } finally {
        await release({ hold: "x" });
      }
    });
    const execution = await runLocal(order, {});
    expect(execution).toMatchObject({ status: "TIMED_OUT", calls: [], seconds: 3600 });
  });

  it("says that nothing will happen any more", async () => {
    const order = workflow(async () => await reserve({ id: "1" }));
    await expect(runLocal(order, {}, { mocks: { Reserve: neverAnswers } })).rejects.toThrow(RunProblem);
  });

  it("repeats chance and time for the same seed, and leaves the world around it alone", async () => {
    const order = workflow(async () => ({ id: crypto.randomUUID(), n: Math.random(), at: Date.now() }));
    const [a, b, c] = await Promise.all([
      runLocal(order, {}),
      runLocal(order, {}),
      runLocal(order, {}, { seed: 2 }),
    ]);
    expect(a).toEqual(b);
    expect(a.output).not.toEqual(c.output);
    expect(Date.now()).toBeGreaterThan(new Date("2026-01-02").getTime());
    expect(a.output).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
  });

  it("waits the share of a delay that the option jitter says", async () => {
    const rule = { interval: "60s", retries: 1, jitter: "full" } as const;
    const order = workflow(async () => await reserve({ id: "1" }, { retry: rule }));
    const run = async (jitter: number) =>
      (await runLocal(order, {}, { jitter, mocks: { Reserve: new StepFailure("A") } })).seconds;
    expect([await run(0), await run(0.5), await run(1)]).toEqual([0, 30, 60]);
  });

  it("does not disturb runs beside it or code outside of it", async () => {
    const real = Date.now();
    const order = workflow(async () => {
      await wait("1 day");
      return Date.now();
    });
    const [early, late] = await Promise.all([
      runLocal(order, {}, { now: "2001-01-01T00:00:00Z" }),
      runLocal(order, {}, { now: "2002-01-01T00:00:00Z" }),
      Promise.resolve().then(() => expect(Date.now()).toBeGreaterThanOrEqual(real)),
    ]);
    expect(early.output).toBe(Date.parse("2001-01-02T00:00:00Z"));
    expect(late.output).toBe(Date.parse("2002-01-02T00:00:00Z"));
  });
});

describe("values of stage and deployment", () => {
  it("come from the options, or say that they are missing", async () => {
    const order = workflow(async () => ({ limit: stage.number("limit"), size: param.number("Size") }));
    const execution = await runLocal(order, {}, { stage: { limit: 5 }, params: { Size: 2 } });
    expect(execution.output).toEqual({ limit: 5, size: 2 });
    expect(() => stage.flag("debug")).toThrow(/stage.flag\("debug"\) has no value here/);
    provideValues({ stage: { debug: true } });
    expect(stage.flag("debug")).toBe(true);
    provideValues({});
  });
});

describe("the context object", () => {
  it("has the name, the input and the start", async () => {
    const order = workflow({ name: "place" }, async (_input: { id: string }, ctx) => ctx);
    const { output } = await runLocal(order, { id: "7" }, { executionName: "run-1" });
    expect(output).toMatchObject({
      execution: { name: "run-1", input: { id: "7" }, startTime: "2026-01-01T00:00:00.000Z" },
      stateMachine: { name: "place" },
    });
  });
});
