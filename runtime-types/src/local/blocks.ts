import type { BlockOptions, MapOptions, ParallelBranches, Settled } from "../blocks.js";
import type { MapBody } from "../engine.js";
import { crossBorder } from "./border.js";
import {
  branchesSettle,
  runBlock,
  runBranches,
  valuesOf,
  type BranchBody,
  type BranchEnd,
} from "./fan-out.js";
import { RunProblem } from "./run-problem.js";
import { failureOf } from "./step-failure.js";
import type { Strand } from "./strand.js";

/** Branches by name or by position. */
export async function runParallel(
  join: Strand,
  branches: ParallelBranches,
  options: BlockOptions,
): Promise<unknown> {
  const bodies: readonly BranchBody[] = Object.values(branches);
  const values = await runBlock(join, options.retry ?? [], async (block) => {
    const cancels = (): boolean => !branchesSettle(join, bodies);
    return crossed(valuesOf(await runBranches(block, { join, bodies, cancels })));
  });
  if (Array.isArray(branches)) return values;
  return Object.fromEntries(Object.keys(branches).map((name, i) => [name, (values as unknown[])[i]]));
}

/** One body over items; each item reaches it as a copy. */
export async function runMap(
  join: Strand,
  given: readonly unknown[],
  body: MapBody,
  options: MapOptions,
): Promise<unknown> {
  const items = crossBorder(given, "the items of map") as readonly unknown[];
  if (!Array.isArray(items)) throw new TypeError("The items of a map are no array.");
  const bodies = items.map((item, index) => () => body(item as never, index));
  const concurrency = concurrencyOf(options.concurrency);
  return await runBlock(join, options.retry ?? [], async (block) => {
    const cancels = (): boolean => options.settle !== true && !branchesSettle(join, [body]);
    const ends = await runBranches(block, { join, bodies, concurrency, cancels });
    return options.settle === true ? ends.map(settledOf) : crossed(valuesOf(ends));
  });
}

export function concurrencyOf(concurrency: number | "unlimited" | undefined): number {
  if (concurrency === undefined || concurrency === "unlimited" || concurrency === 0) return Infinity;
  if (Number.isInteger(concurrency) && concurrency > 0) return concurrency;
  throw new RunProblem(`The concurrency of a map is ${concurrency}: it must be a positive integer.`);
}

const crossed = (values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => crossBorder(value, "the result of a branch"));

const settledOf = (end: BranchEnd): Settled<unknown> =>
  end.ok
    ? { ok: true, value: crossBorder(end.value, "the result of an item") }
    : { ok: false, ...failureOf(end.thrown) };
