import { describe, expect, it } from "vitest";
import {
  compensate,
  errors,
  fn,
  lambda,
  map,
  parallel,
  saga,
  wait,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { runLocal, StepFailure, takes, type LocalCall } from "@sfnc/runtime-types/local";

const step = (name: string) => lambda<unknown, string>(fn(name));
const doA = step("A");
const doB = step("B");
const doC = step("C");
const undoA = step("UndoA");
const undoB = step("UndoB");
const undoC = step("UndoC");
class OrderFailed extends WorkflowError {}

const answers = { A: "a", B: "b", C: "c", UndoA: 1, UndoB: 1, UndoC: 1 };
const keys = (calls: readonly LocalCall[]) => calls.map((call) => call.key);
const broken = new StepFailure("Broken", "why");

describe("compensate", () => {
  it("undoes in reverse order and lets the error go on unchanged", async () => {
    const order = workflow(async () => {
      const held = await doA(1);
      compensate(() => undoA(held));
      compensate(() => undoB("before"));
      await doB(2);
      await doC(3);
    });
    const names: string[] = [];
    const onUndo = ({ name }: { name: string }) => names.push(name);
    const { calls, error, cause } = await runLocal(order, {}, { mocks: { ...answers, C: broken }, onUndo });
    expect([error, cause]).toEqual(["Broken", "why"]);
    expect(keys(calls)).toEqual(["A", "B", "C", "UndoB", "UndoA"]);
    expect(calls.map((call) => call.after)).toEqual([[], [0], [1], [2], [3]]);
    expect(calls[4]?.input).toBe("a");
    expect(names).toHaveLength(2);
  });

  it("runs no undo when nothing fails, nor when the error is handled inside", async () => {
    const order = workflow(async () => {
      compensate(() => undoA(1));
      try {
        await doA(1);
      } catch {
        await doB(1);
      }
    });
    expect(keys((await runLocal(order, {}, { mocks: { ...answers, A: broken } })).calls)).toEqual(["A", "B"]);
  });

  it("follows loops and the path that was taken", async () => {
    const order = workflow(async (items: number[]) => {
      for (const item of items) {
        await doA(item);
        if (item % 2 === 1) compensate(() => undoA(item));
      }
      throw new OrderFailed("end");
    });
    const { calls } = await runLocal(order, [1, 2, 3], { mocks: answers });
    expect(calls.slice(3).map((call) => [call.key, call.input])).toEqual([
      ["UndoA", 3],
      ["UndoA", 1],
    ]);
  });

  it("tells of an undo that fails after its retries, and goes on", async () => {
    const told: unknown[] = [];
    const order = workflow(
      {
        onUndoFailure: async (failure) => {
          told.push(failure);
          await doB(failure.undo);
        },
      },
      async () => {
        compensate(() => undoA(1));
        compensate(() => undoB({ n: 2 }, { retry: { retries: 1 } }));
        compensate(() => undoC(3), { name: "Third" });
        await doA(1);
      },
    );
    const mocks = {
      ...answers,
      A: broken,
      UndoB: new StepFailure("Stuck", "still"),
      UndoC: new StepFailure("Stuck"),
    };
    const { calls, error } = await runLocal(order, {}, { mocks });
    expect(error).toBe("Broken");
    expect(keys(calls)).toEqual(["A", "UndoC", "B", "UndoB", "UndoB", "B", "UndoA"]);
    expect(told).toEqual([
      { undo: "Third", input: 3, error: "Stuck", cause: "" },
      { undo: "UndoB", input: { n: 2 }, error: "Stuck", cause: "still" },
    ]);
  });

  it("runs no undo after a timeout of the workflow", async () => {
    const order = workflow({ timeout: "1s" }, async () => {
      compensate(() => undoA(1));
      await wait("2s");
    });
    expect(await runLocal(order, {}, { mocks: answers })).toMatchObject({ status: "TIMED_OUT", calls: [] });
  });
});

describe("saga", () => {
  it("is a scope: errors that leave it run its undos, later ones do not", async () => {
    const order = workflow(async () => {
      compensate(() => undoC(0));
      const kept = await saga(async () => {
        const held = await doA(1);
        compensate(() => undoA(held));
        return held;
      });
      await doB(kept);
    });
    const { calls } = await runLocal(order, {}, { mocks: { ...answers, B: broken } });
    expect(keys(calls)).toEqual(["A", "B", "UndoC"]);
  });

  it("rethrows as another class, with the cause", async () => {
    const order = workflow(async () => {
      try {
        await saga(
          async () => {
            compensate(() => undoA(1));
            await doA(1);
          },
          { rethrow: OrderFailed },
        );
      } catch (e) {
        return e instanceof OrderFailed ? e.cause : "other";
      }
      return "";
    });
    const { output, calls } = await runLocal(order, {}, { mocks: { ...answers, A: broken } });
    expect(output).toBe("why");
    expect(keys(calls)).toEqual(["A", "UndoA"]);
  });

  it("ends at its deadline, early enough for its undos", async () => {
    const order = workflow(async () => {
      try {
        await saga(
          async () => {
            compensate(() => undoA(1));
            await doA(1);
            await wait("2 hours");
            await doB(1);
          },
          { deadline: "1 hour" },
        );
      } catch (e) {
        return e instanceof errors.Timeout;
      }
      return false;
    });
    const run = (mocks: object) => runLocal(order, {}, { mocks: { ...answers, ...mocks } });
    expect(await run({})).toMatchObject({ output: true, seconds: 0 });
    const late = await run({ A: takes("2 hours", "a") });
    expect(late).toMatchObject({ output: true, seconds: 3600 });
    expect(keys(late.calls)).toEqual(["A", "UndoA"]);
  });
});

describe("undos of branches", () => {
  const pair = async (act: typeof doA, undo: typeof undoA) => {
    const held = await act(1);
    compensate(() => undo(held));
  };

  it("lets branches that can register undos run to their ends, then undoes all of them", async () => {
    const order = workflow(async () => {
      await parallel({
        a: async () => {
          await doA(1);
          compensate(() => undoA(1));
        },
        b: async () => {
          await doB(1);
          compensate(() => undoB(1));
          await doB(2);
        },
        c: () => doC(1),
      });
    });
    const slow = { ...answers, A: takes("9s", "a"), C: broken };
    const { calls, error } = await runLocal(order, {}, { mocks: slow });
    expect(error).toBe("Broken");
    expect(keys(calls)).toEqual(["A", "B", "C", "B", "UndoB", "UndoA"]);
    expect(calls[4]).toMatchObject({ path: [] });
    expect([...(calls[4]?.after ?? [])].sort()).toEqual([0, 2, 3]);
  });

  it("does the same in Promise.all, once an undo is registered", async () => {
    const order = workflow(async () => await Promise.all([pair(doA, undoA), pair(doB, undoB), doC(1)]));
    const { calls } = await runLocal(
      order,
      {},
      { mocks: { ...answers, C: takes("5s", broken), A: takes("9s", "a") } },
    );
    expect(keys(calls)).toEqual(["A", "B", "C", "UndoB", "UndoA"]);
  });

  it("lets a branch with a saga end: cancelled, it would leave undone what it registered", async () => {
    const own = async (): Promise<unknown> =>
      await saga(async () => {
        await pair(doA, undoA);
        await doB(1);
      });
    const order = workflow(async () => await Promise.all([own(), doC(1)]));
    const mocks = { ...answers, B: takes("9s", broken), C: takes("5s", broken) };
    const { calls } = await runLocal(order, {}, { mocks });
    expect(keys(calls)).toEqual(["A", "C", "B", "UndoA"]);
  });

  it("undoes items of a map in reverse order of the items, whatever order they ended in", async () => {
    const order = workflow(async () => {
      await map([3, 1, 2], async (n) => {
        await doA(n);
        compensate(() => undoA(n));
      });
      throw new OrderFailed("after");
    });
    const { calls } = await runLocal(
      order,
      {},
      { mocks: (call) => (call.key === "A" ? takes(`${Number(call.input)}s`) : null) },
    );
    expect(calls.slice(3).map((call) => call.input)).toEqual([2, 1, 3]);
  });

  it("gives the error of the first branch that failed by position, when branches settle", async () => {
    const order = workflow(async () => {
      await parallel([
        async () => {
          compensate(() => undoA(1));
          await doA(1);
        },
        () => doB(1),
      ]);
    });
    const mocks = { ...answers, A: takes("5s", new StepFailure("Late")), B: new StepFailure("Early") };
    expect((await runLocal(order, {}, { mocks })).error).toBe("Late");
  });
});
