import type { Path } from "./path.js";

/** Whether the path names at most one place, so that its result is the value itself and not a list of values. */
export function isDefinite(path: Path): boolean {
  const last = path.steps.at(-1);
  // A function sees all values of a descent at once and returns one.
  if (last?.kind === "function" && path.steps.some((step) => step.kind === "descend")) return true;
  return path.steps.every((step, at) => {
    switch (step.kind) {
      case "property":
      case "index":
      case "function":
        return true;
      case "properties":
        return at === path.steps.length - 1;
      default:
        return false;
    }
  });
}

/** Whether the path can be written to: single names and indices only. */
export function isReferencePath(path: Path): boolean {
  return path.steps.every((step) => step.kind === "property" || (step.kind === "index" && step.index >= 0));
}
