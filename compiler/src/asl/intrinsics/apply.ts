import { digest } from "../digest.js";
import { sameJson } from "../jsonpath/index.js";
import type { Json, JsonObject } from "../states.js";
import { formatPieces } from "./format.js";
import { IntrinsicFailure } from "./intrinsic-failure.js";
import type { IntrinsicName } from "./intrinsic.js";

/** Where chance comes from: the simulator seeds it. */
export interface Chance {
  /** At least 0, less than 1. */
  readonly random: () => number;
  readonly uuid: () => string;
  /** A sequence that depends on the seed only. */
  readonly seeded: (seed: number) => () => number;
}

type Args = readonly Json[];

const maxTextLength = 10_000;
const maxRangeLength = 1_000;

const implementations: Readonly<Record<IntrinsicName, (args: Args, chance: Chance) => Json>> = {
  "States.Array": (args) => args,
  "States.ArrayContains": (args) => list(args, 0).some((item) => sameJson(item, args[1])),
  "States.ArrayGetItem": arrayGetItem,
  "States.ArrayLength": (args) => list(args, 0).length,
  "States.ArrayPartition": (args) => partition(list(args, 0), integer(args, 1)),
  "States.ArrayRange": (args) => range(integer(args, 0), integer(args, 1), integer(args, 2)),
  "States.ArrayUnique": (args) => unique(list(args, 0)),
  "States.Base64Decode": (args) => Buffer.from(text(args, 0), "base64").toString("utf8"),
  "States.Base64Encode": (args) => Buffer.from(text(args, 0), "utf8").toString("base64"),
  "States.Format": (args) => formatPieces(text(args, 0, Infinity).split("{}"), args.slice(1)),
  "States.Hash": (args) =>
    hash(typeof args[0] === "string" ? text(args, 0) : JSON.stringify(args[0]), text(args, 1)),
  "States.JsonMerge": jsonMerge,
  "States.JsonToString": (args) => JSON.stringify(args[0]),
  "States.MathAdd": (args) => integer(args, 0) + integer(args, 1),
  "States.MathRandom": mathRandom,
  "States.StringSplit": (args) => split(text(args, 0, Infinity), text(args, 1, Infinity)),
  "States.StringToJson": (args) => stringToJson(text(args, 0, Infinity)),
  "States.UUID": (_args, chance) => chance.uuid(),
};

/** Applies an intrinsic function to values. */
export function applyIntrinsic(name: IntrinsicName, args: Args, chance: Chance): Json {
  return implementations[name](args, chance);
}

function list(args: Args, at: number): readonly Json[] {
  const value = args[at];
  if (!Array.isArray(value))
    throw new IntrinsicFailure(`Argument ${at + 1} must be an array but was: ${shown(value)}`);
  return value as readonly Json[];
}

function text(args: Args, at: number, max = maxTextLength): string {
  const value = args[at];
  if (typeof value !== "string") {
    throw new IntrinsicFailure(`Argument ${at + 1} must be a string but was: ${shown(value)}`);
  }
  if (value.length > max) throw new IntrinsicFailure(`Argument ${at + 1} is longer than ${max} characters`);
  return value;
}

/** Every number is rounded by itself, halves towards plus infinity. */
function integer(args: Args, at: number): number {
  const value = args[at];
  if (typeof value !== "number") {
    throw new IntrinsicFailure(`Argument ${at + 1} must be a number but was: ${shown(value)}`);
  }
  return Math.round(value) + 0;
}

function shown(value: Json | undefined): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 100);
}

function arrayGetItem(args: Args): Json {
  const items = list(args, 0);
  const index = integer(args, 1);
  const item = index < 0 ? undefined : items[index];
  if (item === undefined)
    throw new IntrinsicFailure(`Index ${index} is out of range of an array of ${items.length}`);
  return item;
}

function partition(items: readonly Json[], size: number): Json[][] {
  if (size < 1) throw new IntrinsicFailure("The size of the parts must be positive");
  const parts: Json[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}

function range(first: number, last: number, step: number): number[] {
  if (step === 0) throw new IntrinsicFailure("The step must not be 0");
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > maxRangeLength) throw new IntrinsicFailure(`The range is longer than ${maxRangeLength}`);
  return Array.from({ length }, (_, at) => first + at * step);
}

function unique(items: readonly Json[]): Json[] {
  const kept: Json[] = [];
  for (const item of items) if (!kept.some((other) => sameJson(item, other))) kept.push(item);
  return kept;
}

function hash(data: string, algorithm: string): string {
  const hex = digest(data, algorithm);
  if (hex === undefined) throw new IntrinsicFailure(`There is no hash algorithm '${algorithm}'`);
  return hex;
}

function jsonMerge(args: Args): Json {
  const [left, right, deep] = args;
  if (deep !== false)
    throw new IntrinsicFailure("Only a shallow merge is possible: the third argument must be false");
  if (!isObject(left) || !isObject(right)) throw new IntrinsicFailure("Only objects can be merged");
  return { ...left, ...right };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The end is excluded. */
function mathRandom(args: Args, chance: Chance): number {
  const first = integer(args, 0);
  const last = integer(args, 1);
  if (last <= first) throw new IntrinsicFailure("The end must be greater than the start");
  const random = args.length === 3 ? chance.seeded(integer(args, 2)) : chance.random;
  return first + Math.floor(random() * (last - first));
}

/** Each character of `separators` separates, and empty parts are dropped. */
function split(value: string, separators: string): string[] {
  const set = new Set(separators);
  const parts: string[] = [];
  let part = "";
  for (const char of value) {
    if (!set.has(char)) {
      part += char;
      continue;
    }
    if (part !== "") parts.push(part);
    part = "";
  }
  return part === "" ? parts : [...parts, part];
}

function stringToJson(value: string): Json {
  if (value.trim() === "") return null;
  try {
    return JSON.parse(value, (_key, entry: unknown) => (Object.is(entry, -0) ? 0 : entry)) as Json;
  } catch {
    throw new IntrinsicFailure(`The text is not valid JSON: ${shown(value)}`);
  }
}
