import type { Batch, DistributedMapOptions, Tolerance } from "../distributed-map.js";
import type { MapBody } from "../engine.js";
import type { Source } from "../sources.js";
import { concurrencyOf } from "./blocks.js";
import { crossBorder } from "./border.js";
import { runBlock, runBranches } from "./fan-out.js";
import { mapRun, withCounts } from "./map-run.js";
import { RunProblem } from "./run-problem.js";
import { stepError } from "./step-failure.js";
import { currentStrand, type Strand } from "./strand.js";
import { withUndos } from "./undo-scope.js";

/** Each item or batch in a child with undos of its own; failures within the tolerance are left out of the results. */
export async function runDistributedMap(
  join: Strand,
  source: Source<unknown> | readonly unknown[],
  body: MapBody,
  options: DistributedMapOptions,
): Promise<unknown> {
  const items = crossBorder(itemsOf(join, source), "the items of distributedMap") as readonly unknown[];
  const units = options.batch ? batchesOf(items, options.batch) : items;
  const sizes = units.map((unit) =>
    options.batch ? (unit as { readonly Items: unknown[] }).Items.length : 1,
  );
  const bodies = units.map((unit, index) => () => inChild(() => body(unit as never, index)));
  const concurrency = concurrencyOf(options.concurrency);
  const { results, failed } = await runBlock(join, options.retry ?? [], async (block) => {
    // What fails is counted in items: a batch fails with all of them.
    let failures = 0;
    const cancels = (_count: number, index: number): boolean =>
      exceeds((failures += sizes[index] ?? 1), items.length, options.tolerate);
    const ends = await runBranches(block, { join, bodies, concurrency, cancels }).catch(overTolerance);
    const given = ends.flatMap((end) =>
      end.ok ? [crossBorder(end.value, "the result of a child") ?? null] : [],
    );
    return { results: given, failed: failures };
  });
  if (!options.results) return results;
  const run = mapRun(join, options);
  return options.counts === true ? await withCounts(join, run, { total: items.length, failed }) : run;
}

/** The undos of a child are confined to it. */
const inChild = (body: () => Promise<unknown>): Promise<unknown> => {
  const branch = currentStrand();
  if (!branch) throw new RunProblem("A child of a distributed map has no run around it.");
  return withUndos(branch, body, { onUndoFailure: branch.execution.options.onUndoFailure });
};

const overTolerance = (): never => {
  const cause = "The specified tolerated failure threshold was exceeded";
  throw stepError({ error: "States.ExceedToleratedFailureThreshold", cause });
};

function exceeds(failures: number, total: number, tolerate: Tolerance | undefined): boolean {
  if (!tolerate) return failures > 0;
  const overCount = tolerate.count !== undefined && failures > tolerate.count;
  const overPercentage = tolerate.percentage !== undefined && (failures / total) * 100 > tolerate.percentage;
  return overCount || overPercentage;
}

function itemsOf(join: Strand, source: Source<unknown> | readonly unknown[]): readonly unknown[] {
  if (!("kind" in source)) return source;
  const { sources } = join.execution.world.options;
  const { bucket, key, prefix = "", maxItems } = source.options;
  const name = `${bucket}/${key ?? prefix}`;
  const items = typeof sources === "function" ? sources(source) : sources?.[name];
  if (!items)
    throw new RunProblem(
      `No items for the source "${name}": give them to runLocal as { sources: { "${name}": [...] } }.`,
    );
  return maxItems === undefined || maxItems === 0 ? items : items.slice(0, maxItems);
}

function batchesOf(items: readonly unknown[], batch: Batch): readonly unknown[] {
  const shared =
    batch.input === undefined ? {} : { BatchInput: crossBorder(batch.input, "the input of the batches") };
  const { maxItems = Infinity, maxBytes = Infinity } = batch;
  // The limit is that of the input of a child, with all that it shares with others.
  const room = Math.min(maxBytes, mostBytes) - bytesOf({ ...shared, Items: [] });
  const groups: unknown[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = bytesOf(item) + 1;
    const last = groups.at(-1);
    if (last && last.length < maxItems && size + length <= room) {
      last.push(item);
      size += length;
    } else {
      groups.push([item]);
      size = length;
    }
  }
  return groups.map((Items) => ({ Items, ...shared }));
}

/** The largest input of a child. */
const mostBytes = 262_144;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
