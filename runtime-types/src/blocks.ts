import { engineFor } from "./engine.js";
import type { Retry } from "./retry.js";

/**
 * Options of a block of branches.
 * @example
 * const twice: BlockOptions = { name: "Fetch both", retry: { on: errors.Timeout, retries: 1 } };
 */
export interface BlockOptions {
  readonly name?: string;
  readonly comment?: string;
  /** Runs the whole block again. */
  readonly retry?: Retry;
}

/**
 * Branches: functions without parameters, named or listed.
 * @example
 * const branches: ParallelBranches = { price: async () => 12, stock: async () => true };
 */
export type ParallelBranches =
  Readonly<Record<string, () => Promise<unknown>>> | readonly (() => Promise<unknown>)[];

/**
 * Runs branches side by side and gives their results under the same names or positions; when one fails, the others are cancelled.
 * @example
 * const price = lambda<{ sku: string }, { cents: number }>(fn("Price"));
 * const stock = lambda<{ sku: string }, { left: number }>(fn("Stock"));
 * const offer = workflow(async (input: { sku: string }) => {
 *   const both = await parallel({ price: () => price(input), stock: () => stock(input) });
 *   const [first, second] = await parallel([() => price(input), () => stock(input)], { retry: { retries: 1 } });
 *   return { cents: both.price.cents + first.cents, left: second.left };
 * });
 */
export function parallel<const B extends ParallelBranches>(
  branches: B,
  options: BlockOptions = {},
): Promise<BranchResults<B>> {
  return engineFor("parallel").parallel(branches, options) as Promise<BranchResults<B>>;
}

/**
 * The results of `parallel`, each where its branch stood.
 * @example
 * const results: BranchResults<{ a: () => Promise<number> }> = { a: 1 };
 */
export type BranchResults<B extends ParallelBranches> = {
  -readonly [K in keyof B]: B[K] extends () => Promise<infer R> ? R : never;
};

/**
 * Options of `map`.
 * @example
 * const gently: MapOptions = { concurrency: 5 };
 */
export interface MapOptions extends BlockOptions {
  /** How many items at the same time; as many as there are when absent. */
  readonly concurrency?: number;
  /** Lets every item finish and gives each result or error. */
  readonly settle?: boolean;
}

/**
 * The end of one item under `settle: true`.
 * @example
 * const failed = (results: Settled<number>[]): number => results.filter((r) => !r.ok).length;
 */
export type Settled<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly error: string; readonly cause: string };

/**
 * Runs one function over many items, side by side; when one fails, the others are cancelled, unless `settle` is true.
 * @example
 * const ship = lambda<{ sku: string }, { parcel: string }>(fn("Ship"));
 * const shipAll = workflow(async (lines: { sku: string }[]) => {
 *   const parcels = await map(lines, ship, { concurrency: 5 });
 *   const tried = await map(lines, (line, index) => ship(line, { comment: `line ${index}` }), { settle: true });
 *   return { parcels: parcels.length, failed: tried.filter((r) => !r.ok).length };
 * });
 */
export function map<T, R>(
  items: readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options: MapOptions & { readonly settle: true },
): Promise<Settled<R>[]>;
export function map<T, R>(
  items: readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options?: MapOptions & { readonly settle?: false },
): Promise<R[]>;
export function map<T, R>(
  items: readonly T[],
  body: (item: T, index: number) => Promise<R>,
  options: MapOptions = {},
): Promise<unknown> {
  return engineFor("map").map(items, body, options);
}
