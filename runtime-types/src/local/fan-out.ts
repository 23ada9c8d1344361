import { delayInTime } from "./deadline.js";
import { failureOf } from "./step-failure.js";
import { retriersOf } from "./retriers.js";
import { branchOf, closeBlock, createBlock, openBlock } from "./order.js";
import { isCancelled, never, strandBelow, strands, type Block, type Strand } from "./strand.js";
import type { Retry } from "../retry.js";

export type BranchBody = () => Promise<unknown>;

export type BranchEnd =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly thrown: unknown };

export interface FanOut {
  readonly join: Strand;
  readonly bodies: readonly BranchBody[];
  readonly concurrency?: number;
  /** Asked at each failure: whether the other branches are cancelled now. */
  readonly cancels: (failures: number, index: number) => boolean;
}

/** Runs a block and, as its retriers grant it, runs it again. */
export async function runBlock<T>(
  join: Strand,
  retry: Retry,
  attempt: (block: Block) => Promise<T>,
): Promise<T> {
  const { world } = join.execution;
  const retriers = retriersOf(retry, world.jitter);
  const block = createBlock(join);
  for (;;) {
    openBlock(block);
    try {
      const result = await attempt(block);
      closeBlock(block);
      return result;
    } catch (thrown) {
      closeBlock(block);
      const delay = delayInTime(join, retriers(failureOf(thrown).error));
      if (delay === undefined) throw thrown;
      await new Promise<void>((resolve) => world.clock.after(delay, resolve));
      if (isCancelled(join)) return await never();
    }
  }
}

/** Starts branches, at most `concurrency` at the same time; ends with all of them, or with the failure that cancels the rest. */
export function runBranches(block: Block, fanOut: FanOut): Promise<readonly BranchEnd[]> {
  const { join, bodies, concurrency = Infinity, cancels } = fanOut;
  const ends: BranchEnd[] = [];
  const branches: Strand[] = [];
  const count = { ended: 0, failed: 0 };

  return new Promise((resolve, reject) => {
    const startNext = (): void => {
      const index = branches.length;
      const body = bodies[index];
      if (!body) return;
      const branch = strandBelow(join, { branch: branchOf(block, index) });
      branches.push(branch);
      strands
        .run(branch, async () => await body())
        .then(
          (value) => end(index, { ok: true, value }),
          (thrown: unknown) => end(index, { ok: false, thrown }),
        );
    };
    const end = (index: number, branchEnd: BranchEnd): void => {
      const branch = branches[index];
      if (!branch || isCancelled(branch)) return;
      ends[index] = branchEnd;
      count.ended++;
      if (!branchEnd.ok && cancels(++count.failed, index)) {
        branches.forEach((one) => (one.cancelled = true));
        return reject(branchEnd.thrown);
      }
      if (count.ended === bodies.length) return resolve(ends);
      startNext();
    };
    if (bodies.length === 0) return resolve([]);
    while (branches.length < Math.min(concurrency, bodies.length)) startNext();
  });
}

/** The values of all branches; the failure of the first branch that has one. */
export function valuesOf(ends: readonly BranchEnd[]): readonly unknown[] {
  return ends.map((end) => {
    if (!end.ok) throw end.thrown;
    return end.value;
  });
}

/**
 * Whether the branches of a block run to their ends although one failed: those that can register an undo do, also in a saga.
 * An undo that was registered shows it; so does one that stands in the text of a branch.
 */
export function branchesSettle(join: Strand, bodies: readonly unknown[]): boolean {
  const isBelow = (strand: Strand): boolean => {
    for (let at: Strand | undefined = strand; at; at = at.parent) if (at === join) return true;
    return false;
  };
  return (
    join.execution.registered.some(isBelow) ||
    bodies.some(
      (body) => typeof body === "function" && /\bcompensate\b/.test(Function.prototype.toString.call(body)),
    )
  );
}
