import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compensate, fn, lambda, map, parallel, wait, workflow, type Duration } from "@sfnc/runtime-types";
import { runLocal, StepFailure, takes, type LocalCall } from "@sfnc/runtime-types/local";

// Programs of calls, waits, awaits of nothing, undos, sequences, blocks and handlers: run by the local runner, and foretold by a few lines that
// know nothing of strands.

type Program =
  | { readonly kind: "call"; readonly id: number; readonly takes: number; readonly fails: boolean }
  | { readonly kind: "wait"; readonly takes: number }
  | { readonly kind: "pause" | "undo" }
  | { readonly kind: "sequence" | "all" | "parallel" | "map"; readonly of: readonly Program[] }
  | { readonly kind: "handled"; readonly of: readonly [Program] };

interface Counter {
  next: number;
}

/** Durations are sums of different powers, so that no two things end at the same time. */
const programs = (failing: boolean): fc.Arbitrary<Program> => {
  const leaf = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("call" as const), fails: fc.integer({ min: 0, max: 4 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait" as const), fails: fc.constant(1) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("pause" as const), fails: fc.constant(1) }) },
    // A block whose branches register undos settles: not foretold where something fails.
    {
      weight: failing ? 0 : 1,
      arbitrary: fc.record({ kind: fc.constant("undo" as const), fails: fc.constant(1) }),
    },
  );
  interface Bare {
    readonly kind: Program["kind"];
    readonly fails?: number;
    readonly of?: readonly Bare[];
  }
  const { tree } = fc.letrec<{ tree: Bare }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constantFrom("sequence" as const, "all" as const, "parallel" as const, "map" as const),
        of: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant("handled" as const), of: fc.tuple(tie("tree")) }),
    ),
  }));
  const finish = (bare: Bare, counter: Counter): Program => {
    const id = counter.next++;
    const duration = ((id * 7919) % 1009) + 1000 * (1 + ((id * 31) % 17)) + id * 100_003;
    if (bare.kind === "call")
      return { kind: "call", id, takes: duration, fails: failing && bare.fails === 0 };
    if (bare.kind === "wait") return { kind: "wait", takes: duration };
    if (bare.kind === "pause" || bare.kind === "undo") return { kind: bare.kind };
    return { kind: bare.kind, of: (bare.of ?? []).map((one) => finish(one, counter)) } as Program;
  };
  return tree.map((bare) => finish(bare, { next: 0 }));
};

const step = (id: number) => lambda<object, string>(fn(`S${id}`));
const duration = (seconds: number): Duration => `${seconds}s`;

async function execute(program: Program): Promise<void> {
  switch (program.kind) {
    case "call":
      return void (await step(program.id)({}));
    case "wait":
      return await wait(duration(program.takes));
    case "pause":
      return await Promise.resolve();
    case "undo":
      return compensate(() => wait("1s"));
    case "sequence":
      for (const one of program.of) await execute(one);
      return;
    case "all":
      return void (await Promise.all(
        program.of.map((one) => (one.kind === "call" ? step(one.id)({}) : execute(one))),
      ));
    case "parallel":
      return void (await parallel(program.of.map((one) => () => execute(one))));
    case "map":
      return void (await map(
        program.of.map((_, i) => i),
        async (i) => await execute(program.of[i] as Program),
      ));
    case "handled":
      try {
        return await execute(program.of[0]);
      } catch {
        return;
      }
  }
}

const callsOf = (program: Program): readonly (Program & { kind: "call" })[] =>
  program.kind === "call" ? [program] : "of" in program ? program.of.flatMap(callsOf) : [];

async function run(program: Program) {
  const mocks = Object.fromEntries(
    callsOf(program).map((call) => [
      `S${call.id}`,
      takes(duration(call.takes), call.fails ? new StepFailure("Broken") : call.id),
    ]),
  );
  return await runLocal(
    workflow(async () => await execute(program)),
    {},
    { mocks },
  );
}

interface Foretold {
  readonly starts: ReadonlyMap<number, number>;
  readonly end: number;
  readonly ok: boolean;
}

function foretell(program: Program, now: number): Foretold {
  switch (program.kind) {
    case "call":
      return { starts: new Map([[program.id, now]]), end: now + program.takes, ok: !program.fails };
    case "wait":
      return { starts: new Map(), end: now + program.takes, ok: true };
    case "pause":
    case "undo":
      return { starts: new Map(), end: now, ok: true };
    case "handled":
      return { ...foretell(program.of[0], now), ok: true };
    case "sequence": {
      let whole: Foretold = { starts: new Map(), end: now, ok: true };
      for (const one of program.of) {
        if (!whole.ok) break;
        const part = foretell(one, whole.end);
        whole = { ...part, starts: new Map([...whole.starts, ...part.starts]) };
      }
      return whole;
    }
    default: {
      const parts = program.of.map((one) => foretell(one, now));
      const failures = parts.filter((part) => !part.ok).map((part) => part.end);
      const end = failures.length > 0 ? Math.min(...failures) : Math.max(...parts.map((part) => part.end));
      const starts = parts
        .flatMap((part) => [...part.starts])
        .filter(([, start]) => start < end || start === now);
      return { starts: new Map(starts), end, ok: failures.length === 0 };
    }
  }
}

/** For each call: the path, and the calls that must have ended before it. */
interface Place {
  readonly path: string;
  readonly before: readonly number[];
}

function places(program: Program): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  const visit = (
    one: Program,
    path: string,
    before: readonly number[],
    blocks: Counter,
  ): readonly number[] => {
    switch (one.kind) {
      case "call":
        found.set(one.id, { path, before });
        return [...before, one.id];
      case "wait":
      case "pause":
      case "undo":
        return before;
      case "handled":
      case "sequence":
        return one.of.reduce((so, part) => visit(part, path, so, blocks), before);
      default: {
        const block = blocks.next++;
        const ends = one.of.map((part, i) => visit(part, `${path}/${block}.${i}`, before, { next: 0 }));
        return [...new Set(ends.flat())];
      }
    }
  };
  visit(program, "", [], { next: 0 });
  return found;
}

const idOf = (call: LocalCall): number => Number(call.key.slice(1));

function closure(calls: readonly LocalCall[]): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, ReadonlySet<number>>();
  for (const call of calls)
    all.set(call.id, new Set(call.after.flatMap((id) => [id, ...(all.get(id) ?? [])])));
  const name = (id: number): number => idOf(calls[id] as LocalCall);
  return new Map([...all].map(([id, before]) => [name(id), [...before].map(name).sort((a, b) => a - b)]));
}

describe("strands", () => {
  it("have the paths and the order that the program has", async () => {
    await fc.assert(
      fc.asyncProperty(programs(false), async (program) => {
        const { calls, status, seconds } = await run(program);
        const expected = places(program);
        expect(status).toBe("SUCCEEDED");
        expect(seconds).toBe(foretell(program, 0).end);
        const before = closure(calls);
        const seen = calls.map((call) => [
          idOf(call),
          {
            path: call.path.map((p) => `/${p.block}.${p.branch}`).join(""),
            before: before.get(idOf(call)),
          },
        ]);
        const foretold = [...expected].map(([id, place]) => [
          id,
          { path: place.path, before: [...place.before].sort((a, b) => a - b) },
        ]);
        expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(foretold));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("start what the program starts before a failure cancels it, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(programs(true), async (program) => {
        const { calls, status, seconds } = await run(program);
        const expected = foretell(program, 0);
        expect(status).toBe(expected.ok ? "SUCCEEDED" : "FAILED");
        expect(seconds).toBe(expected.end);
        const begin = Date.parse("2026-01-01T00:00:00.000Z");
        const starts = calls.map((call) => [idOf(call), (Date.parse(call.time) - begin) / 1000]);
        expect(Object.fromEntries(starts)).toEqual(Object.fromEntries(expected.starts));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
