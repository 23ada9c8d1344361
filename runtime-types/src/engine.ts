import type { BlockOptions, MapOptions, ParallelBranches } from "./blocks.js";
import type { Child, ExecutionOptions } from "./children.js";
import type { DistributedMapOptions, Source } from "./distributed-map.js";
import type { CallOptions, StepDescriptor } from "./steps.js";
import type { CompensateOptions, SagaOptions } from "./saga.js";
import type { WaitForTokenOptions } from "./callback.js";
import type { WaitOptions, WaitTarget } from "./wait.js";

/** What the helpers ask of the run that they are called in; the local runner is the one implementation. */
export interface Engine {
  call(step: StepDescriptor, input: unknown, options: CallOptions): Promise<unknown>;
  wait(target: WaitTarget, options: WaitOptions): Promise<void>;
  waitForToken(send: (token: string) => Promise<unknown>, options: WaitForTokenOptions): Promise<unknown>;
  parallel(branches: ParallelBranches, options: BlockOptions): Promise<unknown>;
  map(items: readonly unknown[], body: MapBody, options: MapOptions): Promise<unknown>;
  distributedMap(
    source: Source<unknown> | readonly unknown[],
    body: MapBody,
    options: DistributedMapOptions,
  ): Promise<unknown>;
  compensate(undo: () => Promise<unknown>, options: CompensateOptions): void;
  saga(body: () => Promise<unknown>, options: SagaOptions): Promise<unknown>;
  run(child: Child<never, unknown>, input: unknown, options: ExecutionOptions): Promise<unknown>;
  start(child: Child<never, unknown>, input: unknown, options: ExecutionOptions): Promise<unknown>;
  continueAsNew(input: unknown): Promise<never>;
}

export type MapBody = (item: never, index: number) => Promise<unknown>;

/** Values that a build or a deployment gives; the local runner is given them by its caller. */
export type ValueKind = "param" | "stage";
export type ValueOf = (kind: ValueKind, name: string) => unknown;

/** Where the local runner announces itself: on the global object, so that two copies of this package meet. */
export const engineSlot = Symbol.for("@sfnc/runtime-types/engine");
export const valueSlot = Symbol.for("@sfnc/runtime-types/values");

interface Slots {
  readonly [engineSlot]?: () => Engine | undefined;
  readonly [valueSlot]?: ValueOf;
}

/** The run that surrounds the caller; an error that says what to do when there is none. */
export function engineFor(what: string): Engine {
  const engine = (globalThis as Slots)[engineSlot]?.();
  if (engine) return engine;
  throw new Error(
    `\`${what}\` was called outside of a run of a workflow: run the workflow with runLocal from @sfnc/runtime-types/local, or compile it with sfnc.`,
  );
}

/** The value that a stage or a deployment would give. */
export function valueOf(kind: ValueKind, name: string, call: string): unknown {
  const value = (globalThis as Slots)[valueSlot]?.(kind, name);
  if (value !== undefined) return value;
  throw new Error(
    `${call} has no value here: give it to runLocal as { ${kind === "stage" ? "stage" : "params"}: { ${name}: ... } }, or call provideValues from @sfnc/runtime-types/local before the workflow is imported.`,
  );
}
