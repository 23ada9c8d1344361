import { describe, expect, it } from "vitest";
import {
  compensate,
  distributedMap,
  errors,
  fn,
  lambda,
  map,
  parallel,
  s3,
  wait,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { runLocal, StepFailure, takes, type LocalCall } from "@sfnc/runtime-types/local";

const step = (name: string) => lambda<unknown, string>(fn(name));
const [a, b, c, d, z] = ["A", "B", "C", "D", "Z"].map(step) as [Step, Step, Step, Step, Step];
type Step = ReturnType<typeof step>;
class Broken extends WorkflowError {}

const keys = (calls: readonly LocalCall[]) => calls.map((call) => call.key);
const places = (calls: readonly LocalCall[]) =>
  Object.fromEntries(
    calls.map((call) => [call.key, call.path.map((p) => `${p.block}.${p.branch}`).join(" ")]),
  );
const afters = (calls: readonly LocalCall[]) =>
  Object.fromEntries(
    calls.map((call) => [
      call.key,
      call.after
        .map((id) => calls[id]?.key)
        .sort()
        .join(" "),
    ]),
  );
const answers = { A: "a", B: "b", C: "c", D: "d", Z: "z" };

describe("Promise.all over calls", () => {
  it("places calls in branches and orders them by what they come after", async () => {
    const order = workflow(async () => {
      await z(0);
      const [x, y] = await Promise.all([a(1), b(2)]);
      await c(x + y);
    });
    const { calls } = await runLocal(order, {}, { mocks: answers });
    expect(places(calls)).toEqual({ Z: "", A: "0.0", B: "0.1", C: "" });
    expect(afters(calls)).toEqual({ Z: "", A: "Z", B: "Z", C: "A B" });
  });

  it("follows async functions, each in its branch, from the first call to the last", async () => {
    const twice = async (first: Step, second: Step) => [await first(1), await second(2)];
    const order = workflow(async () => {
      const results = await Promise.all([twice(a, b), "plain", twice(c, d)]);
      await z(results);
      return results;
    });
    const slow = { ...answers, A: takes("5s", "a") };
    const { calls, output } = await runLocal(order, {}, { mocks: slow });
    expect(output).toEqual([["a", "b"], "plain", ["c", "d"]]);
    expect(keys(calls)).toEqual(["A", "C", "D", "B", "Z"]);
    expect(places(calls)).toEqual({ A: "0.0", B: "0.0", C: "0.2", D: "0.2", Z: "" });
    expect(afters(calls)).toEqual({ A: "", B: "A", C: "", D: "C", Z: "B D" });
  });

  it("nests: the inner block stands in the branch of the outer one", async () => {
    const inner = async () => {
      await Promise.all([a(1), b(2)]);
      await c(3);
      await Promise.all([d(4)]);
    };
    const order = workflow(async () => {
      await Promise.all([inner(), z(0)]);
      await Promise.all([step("Y")(1)]);
    });
    const { calls } = await runLocal(order, {}, { mocks: { ...answers, Y: "y" } });
    expect(places(calls)).toEqual({ A: "0.0 0.0", B: "0.0 0.1", C: "0.0", D: "0.0 1.0", Z: "0.1", Y: "1.0" });
    expect(afters(calls)).toMatchObject({ C: "A B", D: "C", Y: "D Z" });
  });

  it("nests in place: a block is an element", async () => {
    const order = workflow(async () => {
      await Promise.all([Promise.all([a(1), b(2)]), c(3), Promise.allSettled([d(4)])]);
    });
    const { calls } = await runLocal(order, {}, { mocks: answers });
    expect(places(calls)).toEqual({ A: "0.0 0.0", B: "0.0 0.1", C: "0.1", D: "0.2 0.0" });
  });

  it("knows a branch that begins with an await of no helper, and what it registered before that", async () => {
    const nothing = async () => await Promise.resolve();
    const late = async (one: typeof a) => {
      compensate(() => z(0));
      await nothing();
      await nothing();
      await one(1);
    };
    const order = workflow(async () => {
      await Promise.all([late(a), late(b), Promise.all([late(c), late(d)])]);
    });
    const { calls } = await runLocal(order, {}, { mocks: answers });
    expect(places(calls)).toEqual({ A: "0.0", B: "0.1", C: "0.2 0.0", D: "0.2 0.1" });
    expect(afters(calls)).toEqual({ A: "", B: "", C: "", D: "" });
  });

  it("takes items.map with steps and with functions", async () => {
    const order = workflow(async (ids: string[]) => {
      const first = await Promise.all(ids.map(a));
      const second = await Promise.all(ids.map(async (id) => (await b(id)) + (await c(id))));
      return [first, second];
    });
    const { calls, output } = await runLocal(order, ["x", "y"], {
      mocks: (call) => `${call.key}${String(call.input)}`,
    });
    expect(output).toEqual([
      ["Ax", "Ay"],
      ["BxCx", "ByCy"],
    ]);
    expect(
      calls.map(
        (call) => `${call.key}${String(call.input)} ${call.path.map((p) => `${p.block}.${p.branch}`).join()}`,
      ),
    ).toEqual(["Ax 0.0", "Ay 0.1", "Bx 1.0", "By 1.1", "Cx 1.0", "Cy 1.1"]);
  });

  it("cancels the others when one fails: nothing further starts, and what is in flight never settles", async () => {
    const seen: string[] = [];
    const long = async () => {
      try {
        await a(1);
        seen.push("a came back");
        await b(2);
      } finally {
        seen.push("finally");
      }
    };
    const order = workflow(async () => {
      try {
        await Promise.all([long(), c(3)]);
      } catch (e) {
        await wait("1 minute");
        await z(e instanceof Broken);
        return "handled";
      }
      return "";
    });
    const mocks = { ...answers, A: takes("10s", "a"), C: takes("5s", new StepFailure("Broken")) };
    const { calls, output, seconds } = await runLocal(order, {}, { mocks });
    expect(output).toBe("handled");
    expect(keys(calls)).toEqual(["A", "C", "Z"]);
    expect(calls[2]).toMatchObject({ input: true, path: [], after: [1] });
    expect(seen).toEqual([]);
    expect(seconds).toBe(65);
  });

  it("cancels retries and waits of the others", async () => {
    const flaky = a.with({ retry: { interval: "1s", retries: 9 } });
    const poll = async () => {
      for (;;) {
        await wait("3s");
        await b(1);
      }
    };
    const order = workflow(async () => await Promise.all([flaky(1), poll(), c(1)]));
    const mocks = { A: new StepFailure("Busy"), B: "b", C: takes("4s", new StepFailure("Broken", "why")) };
    const { calls, error, cause } = await runLocal(order, {}, { mocks });
    expect([error, cause]).toEqual(["Broken", "why"]);
    expect(calls.map((call) => `${call.key}${call.attempt}`)).toEqual(["A0", "C0", "A1", "B0", "A2"]);
  });

  it("lets all finish under allSettled", async () => {
    const order = workflow(async () => {
      const ends = await Promise.allSettled([a(1), (async () => [await b(2), await c(3)])()]);
      await z(1);
      return ends.map((end) => end.status);
    });
    const { output, calls } = await runLocal(
      order,
      {},
      { mocks: { ...answers, A: new StepFailure("Broken") } },
    );
    expect(output).toEqual(["rejected", "fulfilled"]);
    expect(afters(calls)).toMatchObject({ Z: "A C" });
    expect(places(calls)).toMatchObject({ B: "0.1", C: "0.1", Z: "" });
  });

  it("lets a call run beside the next and be awaited later", async () => {
    const order = workflow(async () => {
      const first = a(1);
      const second = await b(2);
      return [await first, second];
    });
    const { calls, output, seconds } = await runLocal(
      order,
      {},
      {
        mocks: { A: takes("5s", "a"), B: takes("5s", "b") },
      },
    );
    expect(output).toEqual(["a", "b"]);
    expect(seconds).toBe(5);
    expect(afters(calls)).toEqual({ A: "", B: "" });
  });

  it("refuses Promise.race", async () => {
    const order = workflow(async () => await Promise.race([a(1), b(2)]));
    await expect(runLocal(order, {}, { mocks: answers })).rejects.toThrow("Promise.race");
  });
});

describe("parallel", () => {
  it("gives results by name and by position", async () => {
    const order = workflow(async () => {
      const named = await parallel({ left: () => a(1), right: async () => (await b(2)) + (await c(3)) });
      const [first, second] = await parallel([() => a(4), async () => ({ at: new Date(0) })]);
      return { named, first, second };
    });
    const { calls, output } = await runLocal(order, {}, { mocks: answers });
    expect(output).toEqual({
      named: { left: "a", right: "bc" },
      first: "a",
      second: { at: "1970-01-01T00:00:00.000Z" },
    });
    expect(calls.map((call) => [call.key, ...call.path])).toEqual([
      ["A", { block: 0, branch: 0 }],
      ["B", { block: 0, branch: 1 }],
      ["C", { block: 0, branch: 1 }],
      ["A", { block: 1, branch: 0 }],
    ]);
    expect(calls[3]?.after.map((id) => calls[id]?.key).sort()).toEqual(["A", "C"]);
  });

  it("runs the block again as its retriers grant it", async () => {
    const order = workflow(
      async () => await parallel({ x: () => a(1), y: () => b(1) }, { retry: { retries: 1 } }),
    );
    const flaky = { sequence: [{ error: "Broken" }, "b"] };
    const { calls, output } = await runLocal(order, {}, { mocks: { A: "a", B: flaky } });
    expect(output).toEqual({ x: "a", y: "b" });
    expect(calls.map((call) => call.path[0])).toEqual([
      { block: 0, branch: 0 },
      { block: 0, branch: 1 },
      { block: 0, branch: 0 },
      { block: 0, branch: 1 },
    ]);
  });

  it("goes into a cancelled branch of a Promise.all", async () => {
    const order = workflow(async () => {
      try {
        await Promise.all([parallel({ x: async () => [await a(1), await b(1)] }), c(1)]);
      } catch {
        await wait("1 hour");
      }
    });
    const mocks = { A: takes("5s", "a"), B: "b", C: takes("1s", new StepFailure("Broken")) };
    expect(keys((await runLocal(order, {}, { mocks })).calls)).toEqual(["A", "C"]);
  });

  it("goes on with the error of the branch, unchanged", async () => {
    const order = workflow(
      async () => await parallel([() => a(1), () => Promise.reject(new Broken("local"))]),
    );
    expect(await runLocal(order, {}, { mocks: answers })).toMatchObject({ error: "Broken", cause: "local" });
  });
});

describe("map", () => {
  it("keeps the order of the items and at most `concurrency` in flight", async () => {
    const order = workflow(
      async (items: number[]) => await map(items, (n, i) => a({ n, i }), { concurrency: 2 }),
    );
    let inFlight = 0;
    const { output, seconds, calls } = await runLocal(order, [3, 1, 2, 2], {
      mocks: (call) => {
        inFlight++;
        const { n } = call.input as { n: number };
        return takes(`${n}s`, `r${n}`);
      },
    });
    expect(output).toEqual(["r3", "r1", "r2", "r2"]);
    expect(inFlight).toBe(4);
    expect(seconds).toBe(5);
    expect(calls.map((call) => [call.path[0]?.branch, call.time.slice(17, 19)])).toEqual([
      [0, "00"],
      [1, "00"],
      [2, "01"],
      [3, "03"],
    ]);
  });

  it("accepts a step as it is", async () => {
    const order = workflow(async (items: string[]) => await map(items, a));
    expect((await runLocal(order, ["x", "y"], { mocks: { A: "a" } })).output).toEqual(["a", "a"]);
  });

  it("starts no further item after a failure", async () => {
    const order = workflow(async (items: number[]) => await map(items, a, { concurrency: 1 }));
    const { calls, error } = await runLocal(order, [1, 2, 3], {
      mocks: { A: { sequence: ["a", { error: "Broken" }] } },
    });
    expect(error).toBe("Broken");
    expect(calls).toHaveLength(2);
  });

  it("gives every end under settle", async () => {
    const order = workflow(async (items: number[]) => await map(items, a, { settle: true }));
    const sequence = ["a", { error: "Broken", cause: "why" }, "c"];
    const { output } = await runLocal(order, [1, 2, 3], { mocks: { A: { sequence } } });
    expect(output).toEqual([
      { ok: true, value: "a" },
      { ok: false, error: "Broken", cause: "why" },
      { ok: true, value: "c" },
    ]);
  });

  it("gives each item as a copy", async () => {
    const order = workflow(async () => {
      const items = [{ n: 1 }];
      await map(items, async (item) => {
        item.n = 2;
      });
      return items;
    });
    expect((await runLocal(order, {})).output).toEqual([{ n: 1 }]);
  });

  it("runs over no items", async () => {
    const order = workflow(async () => [await map([], a), await Promise.all([]), await parallel([])]);
    expect((await runLocal(order, {})).output).toEqual([[], [], []]);
  });
});

describe("distributedMap", () => {
  it("runs over an array and over given items of a source", async () => {
    const order = workflow(async () => ({
      own: await distributedMap([1, 2], a, { concurrency: "unlimited" }),
      rows: await distributedMap(
        s3.csv<{ sku: string }>({ bucket: "b", key: "k.csv", maxItems: 1 }),
        (row) => b(row.sku),
        { concurrency: 5 },
      ),
    }));
    const { output, calls } = await runLocal(
      order,
      {},
      { mocks: answers, sources: { "b/k.csv": [{ sku: "x" }, { sku: "y" }] } },
    );
    expect(output).toEqual({ own: ["a", "a"], rows: ["b"] });
    expect(calls[2]).toMatchObject({ input: "x", path: [{ block: 1, branch: 0 }] });
    await expect(runLocal(order, {}, { mocks: answers })).rejects.toThrow(
      'No items for the source "b/k.csv"',
    );
  });

  it("sends batches with their common input, and tells where the results are", async () => {
    const order = workflow(async () => {
      const run = await distributedMap([1, 2, 3], (batch) => a(batch), {
        concurrency: 1,
        batch: { maxItems: 2, input: { day: "d" } },
        results: { bucket: "r", prefix: "p" },
        counts: true,
      });
      return { key: run.ResultWriterDetails.Key, total: run.ItemCounts.Total };
    });
    const { output, calls } = await runLocal(order, {}, { mocks: answers });
    expect(calls.map((call) => call.input)).toEqual([
      { Items: [1, 2], BatchInput: { day: "d" } },
      { Items: [3], BatchInput: { day: "d" } },
      { MapRunArn: expect.stringContaining(":mapRun:") as string },
    ]);
    expect(output).toEqual({ key: expect.stringMatching(/^p\/.*manifest.json$/) as string, total: 3 });
  });

  it("counts the items of a batch that failed, and lets a mock count otherwise", async () => {
    const order = workflow(async () => {
      const run = await distributedMap([1, 2, 3], (batch) => a(batch), {
        concurrency: 1,
        batch: { maxItems: 2 },
        tolerate: { count: 2 },
        results: { bucket: "r" },
        counts: true,
      });
      return run.ItemCounts;
    });
    const failing = { A: { sequence: [{ error: "X" }, "b"] } };
    const { output } = await runLocal(order, {}, { mocks: failing });
    expect(output).toMatchObject({ Total: 3, Succeeded: 1, Failed: 2, Pending: 0, ResultsWritten: 3 });
    const counts = { ItemCounts: { Total: 9 } };
    const told = await runLocal(order, {}, { mocks: { A: "b", "aws-sdk:sfn:describeMapRun": counts } });
    expect(told.output).toEqual({ Total: 9 });
  });

  it("tolerates as many failures as it is told to", async () => {
    const order = workflow(async (count: number) => {
      try {
        return await distributedMap([1, 2, 3], a, { concurrency: 1, tolerate: { count } });
      } catch (e) {
        return e instanceof errors.ExceedToleratedFailureThreshold ? "too many" : "other";
      }
    });
    const mocks = () => ({ A: { sequence: [{ error: "X" }, "b", { error: "Y" }] } });
    expect((await runLocal(order, 2, { mocks: mocks() })).output).toEqual(["b"]);
    expect((await runLocal(order, 1, { mocks: mocks() })).output).toBe("too many");
  });
});
