import { engineSlot, valueSlot, type ValueOf } from "../engine.js";
import { subclassSlot } from "../error-names.js";
import { localEngine } from "./engine.js";
import { strands } from "./strand.js";

/**
 * Values of a build and a deployment.
 * @example
 * const values: ProvidedValues = { stage: { reviewLimit: 100, debug: false }, params: { Concurrency: 5 } };
 */
export interface ProvidedValues {
  readonly stage?: Readonly<Record<string, number | string | boolean>>;
  readonly params?: Readonly<Record<string, number>>;
}

/** Values for code that reads them when its module loads, before any run. */
const provided: { values: ProvidedValues } = { values: {} };

/**
 * Gives values to modules that read `stage` or `param.number` when they load; call it before they are imported.
 * @example
 * provideValues({ stage: { reviewLimit: 100 } });
 */
export function provideValues(values: ProvidedValues): void {
  provided.values = values;
  announce();
}

const lookUp: ValueOf = (kind, name) => {
  const options = strands.getStore()?.execution.world.options;
  const own = kind === "stage" ? options?.stage : options?.params;
  const others = kind === "stage" ? provided.values.stage : provided.values.params;
  return own?.[name] ?? others?.[name];
};

const subclassNames = (errorName: string): readonly string[] =>
  strands.getStore()?.execution.world.options.subclasses?.[errorName] ?? [];

/** Tells the helpers that this runner is here; they still refuse to be called outside of a run. */
export function announce(): void {
  Object.assign(globalThis, {
    [engineSlot]: () => (strands.getStore() ? localEngine : undefined),
    [valueSlot]: lookUp,
    [subclassSlot]: subclassNames,
  });
}
