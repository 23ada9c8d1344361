import { RunProblem } from "./run-problem.js";

/**
 * A copy of a value as JSON carries it: undefined properties vanish, dates become ISO strings.
 * What JSON would change without a word (NaN, Map, class instances without `toJSON`) is an error.
 */
export function crossBorder(value: unknown, where: string): unknown {
  switch (typeof value) {
    case "undefined":
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value;
      throw new RunProblem(`${where} is ${value}, which has no JSON form.`);
    case "object":
      return value === null ? null : crossObject(value, where);
    default:
      throw new RunProblem(`${where} is a ${typeof value}, which has no JSON form.`);
  }
}

function crossObject(value: object, where: string): unknown {
  if ("toJSON" in value && typeof value.toJSON === "function") return crossBorder(value.toJSON(), where);
  if (Array.isArray(value))
    return Array.from(value, (item, i) => crossBorder(item, `${where}[${i}]`) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && !isForeignPlain(prototype)) {
    throw new RunProblem(
      `${where} is an instance of ${value.constructor.name}, which JSON does not carry: send a plain object.`,
    );
  }
  const crossed = Object.entries(value)
    .filter(([, member]) => typeof member !== "function" && typeof member !== "symbol")
    .map(([key, member]) => [key, crossBorder(member, `${where}.${key}`)] as const)
    .filter(([, member]) => member !== undefined);
  return Object.fromEntries(crossed);
}

/** The prototype of plain objects of another realm, as test runners make them. */
const isForeignPlain = (prototype: unknown): boolean =>
  typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) === null;
