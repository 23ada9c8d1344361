import type jsonata from "jsonata";
import { digest } from "../digest.js";
import type { Json } from "../states.js";
import { sequence } from "./sequence.js";

/** What an expression may ask of the world; the simulator owns both. */
export interface JsonataWorld {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  readonly seeded: (seed: number) => () => number;
  readonly uuid: () => string;
}

type FromMillis = (this: jsonata.Focus, millis: number, picture?: string, timezone?: string) => string;

/** A function of the service that was asked for something it cannot do. */
class FunctionError extends Error {}

/** Gives an expression the functions that the service adds, and takes away `$eval`. */
export function addServiceFunctions(expression: jsonata.Expression, world: JsonataWorld): void {
  expression.assign("eval", undefined);
  expression.registerFunction("partition", partition, "<an:a<a>>");
  expression.registerFunction("range", range, "<nnn:a<n>>");
  expression.registerFunction("hash", hash, "<xs:s>");
  expression.registerFunction("uuid", world.uuid, "<:s>");
  expression.registerFunction("parse", parse, "<s-:x>");
  expression.registerFunction("random", (seed?: number) => random(world, seed), "<n?:n>");
  expression.registerFunction("shuffle", (items: unknown[]) => shuffle(items, world.random), "<a:a>");
  expression.registerFunction("millis", world.now, "<:n>");
  expression.registerFunction(
    "now",
    function (picture?: string, timezone?: string) {
      const fromMillis = this.environment.lookup("fromMillis") as { implementation: FromMillis };
      return fromMillis.implementation.call(this, world.now(), picture, timezone);
    },
    "<s?s?:s>",
  );
}

function partition(items: readonly unknown[] | undefined, size: number): unknown[][] | undefined {
  if (items === undefined) return undefined;
  const step = Math.trunc(size);
  if (step < 1) throw new FunctionError("the size of the parts must be positive");
  const parts: unknown[][] = [];
  for (let at = 0; at < items.length; at += step) parts.push(items.slice(at, at + step));
  return parts;
}

/** A sequence, so that a range of one number is the number. */
function range(first: number, last: number, step: number): unknown[] {
  if (step === 0) throw new FunctionError("the step must not be 0");
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > 1_000) throw new FunctionError("the range is longer than 1000");
  return sequence(Array.from({ length }, (_, at) => first + at * step));
}

function hash(data: unknown, algorithm: string): string | undefined {
  if (data === undefined) return undefined;
  const hex = digest(typeof data === "string" ? data : JSON.stringify(data), algorithm);
  if (hex === undefined) throw new FunctionError(`there is no hash algorithm '${algorithm}'`);
  return hex;
}

function parse(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new FunctionError(`the text is not valid JSON: ${text.slice(0, 100)}`);
  }
}

function random(world: JsonataWorld, seed: number | undefined): number {
  return (seed === undefined ? world.random : world.seeded(seed))();
}

function shuffle(items: readonly unknown[] | undefined, next: () => number): unknown[] | undefined {
  if (items === undefined) return undefined;
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  return shuffled;
}
