import type { BlockOptions } from "./blocks.js";
import type { WorkflowType } from "./children.js";
import { engineFor } from "./engine.js";
import type { Source } from "./sources.js";

export type { Source } from "./sources.js";

/**
 * Options that every distributed map has.
 * @example
 * const base: DistributedMapOptions = { concurrency: 400, children: "EXPRESS", tolerate: { percentage: 1 } };
 */
export interface DistributedMapOptions extends BlockOptions {
  /** Required: a fan-out without a limit must be asked for by name. */
  readonly concurrency: number | "unlimited";
  /** The type of the child executions; STANDARD when absent. */
  readonly children?: WorkflowType;
  /** Part of the names of the child executions, at most 40 characters. */
  readonly label?: string;
  /** How many items may fail before the whole fails. */
  readonly tolerate?: Tolerance;
  readonly batch?: Batch;
  readonly results?: ResultsTo;
  /** Ask for the numbers of items after the run: one more call. */
  readonly counts?: boolean;
}

/**
 * How many items may fail.
 * @example
 * const some: Tolerance = { percentage: 1 };
 */
export type Tolerance =
  | { readonly percentage: number; readonly count?: number }
  | { readonly count: number; readonly percentage?: number };

/**
 * Items given to a child in groups, with data that all groups share.
 * @example
 * const groups: Batch<{ day: string }> = { maxItems: 50, input: { day: "2026-01-01" } };
 */
export type Batch<B = unknown> = {
  readonly maxItems?: number;
  readonly maxBytes?: number;
  /** Sent with every batch as `BatchInput`. */
  readonly input?: B;
};

/**
 * Where the results are written, when they are too many to be returned.
 * @example
 * const to: ResultsTo = { bucket: bucket("Results").name, prefix: "runs/" };
 */
export interface ResultsTo {
  readonly bucket: string;
  readonly prefix?: string;
  readonly transformation?: "NONE" | "COMPACT" | "FLATTEN";
  readonly outputType?: "JSON" | "JSONL";
}

/**
 * The result of a distributed map that writes its results to S3.
 * @example
 * const manifest = (run: MapRun): string => run.ResultWriterDetails.Key;
 */
export interface MapRun {
  readonly MapRunArn: string;
  readonly ResultWriterDetails: { readonly Bucket: string; readonly Key: string };
}

/**
 * The numbers of items of a run, with `counts: true`: of items, also where children take batches of them.
 * @example
 * const failed = (run: MapRun & MapRunCounts): number => run.ItemCounts.Failed;
 */
export interface MapRunCounts {
  readonly ItemCounts: {
    readonly Total: number;
    /** None when the run has ended, as it has when it is asked. */
    readonly Pending: number;
    readonly Running: number;
    readonly Succeeded: number;
    readonly Failed: number;
    readonly TimedOut: number;
    readonly Aborted: number;
    readonly ResultsWritten: number;
  };
}

/**
 * What a child gets under `batch`.
 * @example
 * const size = (batch: ItemBatch<{ Key: string }, void>): number => batch.Items.length;
 */
export type ItemBatch<T, B> = [B] extends [void]
  ? { readonly Items: T[] }
  : { readonly Items: T[]; readonly BatchInput: B };

type Plain = DistributedMapOptions & { readonly batch?: never };
type InBatches<B> = DistributedMapOptions & { readonly batch: Batch<B> };
type Returned = { readonly results?: never; readonly counts?: never };
type Written = { readonly results: ResultsTo; readonly counts?: false };
type Counted = { readonly results: ResultsTo; readonly counts: true };

/**
 * Runs one function over very many items, each or each batch in a child execution of its own.
 * @example
 * const transcode = lambda<{ Items: { Key: string }[] }, { done: number }>(fn("Transcode"));
 * const nightly = workflow(async (input: { bucket: string; prefix: string }) => {
 *   const run = await distributedMap(s3.objects({ bucket: input.bucket, prefix: input.prefix }), (batch) => transcode(batch), {
 *     concurrency: 400,
 *     children: "EXPRESS",
 *     batch: { maxItems: 20 },
 *     tolerate: { percentage: 1 },
 *     results: { bucket: bucket("Results").name, prefix: "transcode/" },
 *   });
 *   return { manifest: run.ResultWriterDetails.Key };
 * });
 */
export function distributedMap<T, R, B = void>(
  source: Source<T> | readonly T[],
  body: (batch: ItemBatch<T, B>, index: number) => Promise<R>,
  options: InBatches<B> & Counted,
): Promise<MapRun & MapRunCounts>;
export function distributedMap<T, R, B = void>(
  source: Source<T> | readonly T[],
  body: (batch: ItemBatch<T, B>, index: number) => Promise<R>,
  options: InBatches<B> & Written,
): Promise<MapRun>;
export function distributedMap<T, R, B = void>(
  source: Source<T> | readonly T[],
  body: (batch: ItemBatch<T, B>, index: number) => Promise<R>,
  options: InBatches<B> & Returned,
): Promise<R[]>;
export function distributedMap<T, R>(
  source: Source<T> | readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options: Plain & Counted,
): Promise<MapRun & MapRunCounts>;
export function distributedMap<T, R>(
  source: Source<T> | readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options: Plain & Written,
): Promise<MapRun>;
export function distributedMap<T, R>(
  source: Source<T> | readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options: Plain & Returned,
): Promise<R[]>;
export function distributedMap(
  source: Source<unknown> | readonly unknown[],
  body: (item: never, index: number) => Promise<unknown>,
  options: DistributedMapOptions,
): Promise<unknown> {
  return engineFor("distributedMap").distributedMap(source, body, options);
}
