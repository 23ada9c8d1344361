import type { Json } from "../../../compiler/src/asl/states.js";
import type { Dice } from "./dice.js";
import { tagOf, type ObjectTy, type Ty } from "./types.js";

const numbers = [0, 1, 2, 3, 5, 7, 10, 42, 100, -1, -7, 1000];
const texts = [
  "",
  "a",
  "b",
  "abc",
  "0",
  "false",
  "null",
  "true",
  "x y",
  " pad ",
  "a,b",
  "ünï",
  "日本",
  "it's",
  'q"q',
  "\\",
  "$.a",
  "{}",
  "${x}",
  "new",
  "done",
  "Card",
  "12",
  "{% 1 %}",
];

/** Keys of records; the ones that programs ask for come first. */
export const keys = ["a", "b", "new", "x y", "", "$.a", "id"];

/** A value of a type as it comes over the wire; absent where it may be. */
export function randomValue(dice: Dice, type: Ty): Json | undefined {
  switch (type.kind) {
    case "number":
      return dice.chance(10) ? dice.int(-50, 50) : dice.pick(numbers);
    case "string":
      return dice.pick(texts);
    case "boolean":
      return dice.chance(50);
    case "enum":
      return dice.pick(type.of);
    case "array":
      return Array.from(
        {
          length: dice.weighted([
            [3, 0],
            [4, 1],
            [5, 2],
            [3, 3],
          ]),
        },
        () => randomValue(dice, type.of) ?? null,
      );
    case "maybe":
      if (dice.chance(35)) return type.nothing === "null" ? null : undefined;
      return randomValue(dice, type.of);
    case "record":
      return Object.fromEntries(
        dice.some(keys, 0, 3).map((key) => [key, randomValue(dice, type.of) ?? null]),
      );
    case "union":
      return randomObjectValue(dice, dice.pick(type.members));
    case "object":
      return randomObjectValue(dice, type);
  }
}

function randomObjectValue(dice: Dice, type: ObjectTy): Json {
  const entries = type.fields.flatMap((field): readonly (readonly [string, Json])[] => {
    if (field.optional && dice.chance(45)) return [];
    const value = randomValue(dice, field.type);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(entries);
}

/** Smaller values of the same type. */
export function* smallerValues(value: Json | undefined, type: Ty): Iterable<Json | undefined> {
  switch (type.kind) {
    case "number":
      if (value !== 0) yield 0;
      if (value !== 0 && value !== 1) yield 1;
      return;
    case "string":
      if (value !== "") yield "";
      if (value !== "" && value !== "a") yield "a";
      return;
    case "boolean":
      if (value === true) yield false;
      return;
    case "enum":
      if (value !== type.of[0]) yield type.of[0]!;
      return;
    case "maybe":
      if (value === undefined || value === null) return;
      yield type.nothing === "null" ? null : undefined;
      yield* smallerValues(value, type.of);
      return;
    case "array": {
      const items = value as readonly Json[];
      for (const [i, item] of items.entries()) {
        yield items.filter((_, j) => j !== i);
        for (const smaller of smallerValues(item, type.of))
          if (smaller !== undefined) yield items.with(i, smaller);
      }
      return;
    }
    case "union": {
      const tag = (value as { readonly [key: string]: Json })[type.tag];
      const member = type.members.find((one) => tagOf(type, one) === tag);
      if (member !== undefined) yield* smallerValues(value, member);
      return;
    }
    case "record": {
      const record = value as { readonly [key: string]: Json };
      for (const key of Object.keys(record)) {
        yield Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
      }
      return;
    }
    case "object": {
      const record = value as { readonly [key: string]: Json };
      for (const field of type.fields) {
        if (!Object.hasOwn(record, field.name)) continue;
        const { [field.name]: own, ...rest } = record;
        if (field.optional) yield rest;
        for (const smaller of smallerValues(own, field.type))
          if (smaller !== undefined) yield { ...record, [field.name]: smaller };
      }
    }
  }
}
