import type { Json } from "../states.js";
import { isObject } from "./evaluate.js";
import type { Path, PathStep } from "./path.js";
import { withProperty } from "./with-property.js";

export type WriteResult =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** A copy of `target` in which the place that a reference path names is `value`; missing objects are made on the way. */
export function writeAtPath(path: Path, target: Json, value: Json): WriteResult {
  const written = write(path.steps, 0, target, value);
  return written === undefined
    ? { ok: false, message: `Unable to apply ReferencePath to input ${JSON.stringify(target)}` }
    : { ok: true, value: written };
}

function write(
  steps: readonly PathStep[],
  at: number,
  target: Json | undefined,
  value: Json,
): Json | undefined {
  const step = steps[at];
  if (step === undefined) return value;
  switch (step.kind) {
    case "property": {
      if (target !== undefined && !isObject(target)) return undefined;
      const existing =
        target !== undefined && Object.hasOwn(target, step.name) ? target[step.name] : undefined;
      const written = write(steps, at + 1, existing, value);
      return written === undefined ? undefined : withProperty(target ?? {}, step.name, written);
    }
    case "index": {
      if (!Array.isArray(target) || step.index < 0 || step.index >= target.length) return undefined;
      const items = target as readonly Json[];
      const written = write(steps, at + 1, items[step.index], value);
      return written === undefined ? undefined : items.with(step.index, written);
    }
    default:
      return undefined;
  }
}
