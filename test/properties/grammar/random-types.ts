import type { Dice } from "./dice.js";
import {
  arrayOf,
  boolean,
  maybe,
  number,
  recordOf,
  text,
  type DeclaredTy,
  type Field,
  type ObjectTy,
  type Ty,
  type UnionTy,
} from "./types.js";

const numbers = ["total", "amount", "qty", "score", "count", "limit"];
const texts = ["id", "name", "note", "email", "city", "code"];
const booleans = ["active", "paid", "vip", "ok"];
const enums = [
  ["status", ["new", "open", "done"]],
  ["tier", ["gold", "silver", "none"]],
  ["kind", ["card", "cash"]],
] as const;

/** A field as programs have them: a name that says what it is. */
export function randomField(dice: Dice, declared: readonly DeclaredTy[]): Field {
  const one = declared.length === 0 ? 0 : 1;
  const [name, type] = dice.weighted<() => readonly [string, Ty]>([
    [6, () => [dice.pick(texts), text]],
    [5, () => [dice.pick(numbers), number]],
    [3, () => [dice.pick(booleans), boolean]],
    [3, () => randomEnum(dice)],
    [2, () => ["tags", arrayOf(text)]],
    [1, () => ["scores", arrayOf(number)]],
    [1, () => ["prices", recordOf(number)]],
    [0.5, () => ["labels", recordOf(text)]],
    [0.3, () => ["rows", arrayOf(arrayOf(number))]],
    [0.4 * one, () => ["byId", recordOf(dice.pick(declared))]],
    [3 * one, () => ["items", arrayOf(dice.pick(declared))]],
    [2 * one, () => [dice.pick(["customer", "address", "parent"]), dice.pick(declared)]],
  ])();
  const nullable = dice.chance(8) ? maybe(type, "null") : type;
  return dice.chance(25) ? { name, type: nullable, optional: true } : { name, type: nullable };
}

function randomEnum(dice: Dice): readonly [string, Ty] {
  const [name, of] = dice.pick(enums);
  return [name, { kind: "enum", of }];
}

export function randomObject(
  dice: Dice,
  declared: readonly DeclaredTy[],
  fields: readonly [least: number, most: number],
  name?: string,
): ObjectTy {
  const size = dice.int(...fields);
  const found = randomFields(dice, declared, size, []);
  return { kind: "object", ...(name === undefined ? {} : { name }), fields: found };
}

function randomFields(
  dice: Dice,
  declared: readonly DeclaredTy[],
  size: number,
  given: readonly Field[],
): readonly Field[] {
  const found = new Map<string, Field>(given.map((field) => [field.name, field]));
  for (let tries = 0; found.size < size + given.length && tries < 20; tries++) {
    const field = randomField(dice, declared);
    if (!found.has(field.name)) found.set(field.name, field);
  }
  return [...found.values()];
}

/** `type Payment = { type: "card"; ... } | { type: "bank"; ... }`. */
export function randomUnion(dice: Dice, declared: readonly DeclaredTy[]): UnionTy {
  const [name, tags] = dice.pick([
    ["Payment", ["card", "bank", "invoice"]],
    ["Result", ["accepted", "rejected"]],
  ] as const);
  const members = tags.map((tag): ObjectTy => {
    const given: Field = { name: "type", type: { kind: "enum", of: [tag] } };
    return { kind: "object", fields: randomFields(dice, declared, dice.int(1, 2), [given]) };
  });
  return { kind: "union", name, tag: "type", members };
}

/** A type for a variable, a parameter or the result of a function. */
export function randomType(dice: Dice, declared: readonly DeclaredTy[]): Ty {
  const base = dice.weighted<() => Ty>([
    [6, () => number],
    [6, () => text],
    [3, () => boolean],
    [1, () => randomEnum(dice)[1]],
    [3, () => arrayOf(randomElement(dice, declared))],
    [0.7, () => recordOf(dice.pick<Ty>([number, number, text]))],
    [4, () => dice.pick(declared)],
  ])();
  return dice.chance(12) ? maybe(base, dice.chance(75) ? "undefined" : "null") : base;
}

export function randomElement(dice: Dice, declared: readonly DeclaredTy[]): Ty {
  return dice.weighted<Ty>([
    [3, text],
    [2, number],
    [4, dice.pick(declared)],
  ]);
}
