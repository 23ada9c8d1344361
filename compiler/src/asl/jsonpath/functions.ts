import type { Json } from "../states.js";
import type { PathFunction } from "./path.js";

/** Applies `.length()` and its kin; undefined when the value does not suit the function. */
export function applyFunction(name: PathFunction, value: Json, args: readonly Json[]): Json | undefined {
  const list: readonly Json[] | undefined = Array.isArray(value) ? (value as readonly Json[]) : undefined;
  switch (name) {
    case "length":
    case "size":
      return lengthOf(value);
    case "keys":
      return typeof value === "object" && value !== null && list === undefined
        ? Object.keys(value)
        : undefined;
    case "min":
      return overNumbers(list, args, (numbers) => numbers.reduce((a, b) => Math.min(a, b)));
    case "max":
      return overNumbers(list, args, (numbers) => numbers.reduce((a, b) => Math.max(a, b)));
    case "sum":
      return overNumbers(list, args, total);
    case "avg":
      return overNumbers(list, args, (numbers) => total(numbers) / numbers.length);
    case "stddev":
      return overNumbers(list, args, deviation);
    case "concat":
      return [...(list ?? []), ...args].filter((part) => typeof part === "string").join("");
    case "append":
      return list === undefined ? undefined : [...list, ...args];
    case "first":
      return list?.[0];
    case "last":
      return list?.at(-1);
    case "index":
      return typeof args[0] === "number" ? list?.at(args[0]) : undefined;
  }
}

function lengthOf(value: Json): number | undefined {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

function overNumbers(
  list: readonly Json[] | undefined,
  args: readonly Json[],
  compute: (numbers: readonly number[]) => number,
): number | undefined {
  const numbers = [...(list ?? []), ...args.flat()].filter(
    (item): item is number => typeof item === "number",
  );
  return numbers.length === 0 ? undefined : compute(numbers);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function deviation(numbers: readonly number[]): number {
  const squares = total(numbers.map((number) => number * number)) / numbers.length;
  const mean = total(numbers) / numbers.length;
  return Math.sqrt(squares - mean * mean);
}
