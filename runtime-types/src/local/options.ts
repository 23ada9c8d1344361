import type { Source } from "../distributed-map.js";
import type { ErrorClass } from "../errors.js";
import type { Child } from "../children.js";
import type { Mocks } from "./mocks.js";

/**
 * How a workflow is run locally.
 * @example
 * const options: LocalOptions = { mocks: { Reserve: { hold: "h-1" } }, seed: 7, now: "2026-05-01T08:00:00Z", stage: { reviewLimit: 100 } };
 */
export interface LocalOptions {
  /** What calls give: a function of the call, or a mock for each key. */
  readonly mocks?: Mocks;
  /** Decides Math.random, crypto.randomUUID and the jitter of retries; 1 when absent. */
  readonly seed?: number;
  /** The share of its delay that a retry with jitter waits, from 0 to 1; the seed decides when absent. */
  readonly jitter?: number;
  /** Where virtual time begins; 2026-01-01 when absent. */
  readonly now?: string | Date;
  /** `ctx.execution.name`; "local" when absent. */
  readonly executionName?: string;
  /** After so many calls the run is given up; 10,000 when absent. */
  readonly maxCalls?: number;
  /** Told of each undo before it runs. */
  readonly onUndo?: (undo: { readonly name: string }) => void;
  /** Values for `stage.number`, `stage.string` and `stage.flag`. */
  readonly stage?: Readonly<Record<string, number | string | boolean>>;
  /** Values for `param.number`. */
  readonly params?: Readonly<Record<string, number>>;
  /** Items of S3 sources, by `bucket/key` or `bucket/prefix`, or by a function. */
  readonly sources?:
    Readonly<Record<string, readonly unknown[]>> | ((source: Source<unknown>) => readonly unknown[]);
  /** Names for workflows that are run or started and have no option `name`: those that they are exported under. */
  readonly workflows?: Readonly<Record<string, Child<never, unknown>>>;
  /** Keys of calls whose result is typed `T | undefined`: a null from their mocks reads as undefined. */
  readonly nullAsUndefined?: readonly string[];
  /** Error classes that are subclasses of those that the workflow catches, and that it does not otherwise use. */
  readonly errors?: readonly ErrorClass[];
  /** The same by name, for classes that cannot be had: `{ Busy: ["VeryBusy"] }`, with all that are below each. */
  readonly subclasses?: Readonly<Record<string, readonly string[]>>;
}
