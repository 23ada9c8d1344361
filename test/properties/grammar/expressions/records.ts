import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, joined, made, operand, type Tree } from "../tree.js";
import { fieldsOf, fits, number, sameType, show, text, type Ty } from "../types.js";
import { keys } from "../values.js";
import { callback } from "./callbacks.js";

/** Objects by key. */
export function recordForms(
  g: Maker,
  scope: Scope,
  type: Ty & { kind: "record" },
  depth: number,
): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const same = paths.filter((p) => sameType(p.type, type));
  const lists = paths.flatMap((p) => {
    if (p.type.kind !== "array" || p.type.of.kind !== "object") return [];
    const id = fieldsOf(p.type.of).find((f) => f.type.kind === "string" && !f.optional);
    return id === undefined ? [] : [{ text: p.text, of: p.type.of, id: id.name }];
  });
  const value = (inner: Scope) => g.expression(inner, type.of, depth - 1);
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  return [
    [8, () => atom(recordLiteral(g, scope, type.of, depth)), "a record, written out"],
    [
      some(same, 6),
      () => atom(code`{ ...${dice.pick(same).text}, [${keyOf(g, scope)}]: ${value(scope)} }`),
      "{ ...record, [key]: a }",
    ],
    [some(same, 2), () => merged(g, scope, type, dice.pick(same).text), "{ ...record, ...record }"],
    [
      some(lists, 5),
      () => {
        const { text: list, of, id } = dice.pick(lists);
        const name = g.fresh("item", "line", "entry");
        const inner = callback(g, scope, of, undefined, value, {
          name,
          wrap: (body) => code`[${name}.${id}, ${body}]`,
        });
        return atom(code`Object.fromEntries(${list}.map(${inner}))`);
      },
      "Object.fromEntries(list.map())",
    ],
    [
      some(same, 2),
      () => {
        const by = callback(
          g,
          scope,
          type.of,
          undefined,
          (inner) => g.expression(inner, { kind: "boolean" }, Math.max(0, depth - 1)),
          { pattern: (name) => `[, ${name}]` },
        );
        return made(code`Object.fromEntries(Object.entries(${dice.pick(same).text}).filter(${by}))`);
      },
      "Object.fromEntries(entries.filter())",
    ],
    [
      some(lists, 1),
      () => {
        const { text: list, of, id } = dice.pick(lists);
        const name = g.fresh("item", "line");
        const body = (inner: Scope) => code`({ ...acc, [${name}.${id}]: ${value(inner)} })`;
        const inner = callback(g, scope, of, "acc", body, { name });
        return made(code`${list}.reduce<${show(type)}>(${inner}, {})`);
      },
      "list.reduce() to a record",
    ],
  ];
}

/** Texts and numbers that come out of records. */
export function readsOfRecords(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const records = pathsOf(scope).flatMap((p) =>
    p.type.kind === "record" ? [{ text: p.text, of: p.type.of }] : [],
  );
  const one = records.length === 0 ? 0 : 1;
  const valued = records.filter((r) => sameType(r.of, number));
  switch (type.kind) {
    case "number":
      return [
        [2 * one, () => made(code`Object.keys(${dice.pick(records).text}).length`), "Object.keys().length"],
        [
          valued.length === 0 ? 0 : 3,
          () => made(code`Object.values(${dice.pick(valued).text}).reduce((a, b) => a + b, 0)`),
          "Object.values().reduce()",
        ],
      ];
    case "boolean":
      return [
        [
          3 * one,
          () => code`${JSON.stringify(dice.pick(plainKeys))} in ${operand(named(dice.pick(records).text))}`,
          "key in record",
        ],
        [
          1 * one,
          () => made(code`Object.hasOwn(${dice.pick(records).text}, ${keyOf(g, scope)})`),
          "Object.hasOwn()",
        ],
      ];
    case "array": {
      const fitting = records.filter((r) => fits(r.of, type.of));
      return [
        [
          sameType(type.of, text) ? 3 * one : 0,
          () => made(code`Object.keys(${dice.pick(records).text})`),
          "Object.keys()",
        ],
        [
          fitting.length === 0 ? 0 : 3,
          () => made(code`Object.values(${dice.pick(fitting).text})`),
          "Object.values()",
        ],
        [
          4 * one,
          () => {
            const { text: from, of } = dice.pick(records);
            const inner = callback(g, scope, of, undefined, (s) => g.expression(s, type.of, depth - 1), {
              pattern: (name) => `[key, ${name}]`,
              more: [{ name: "key", type: text, assignable: false }],
            });
            return atom(code`Object.entries(${from}).map(${inner})`);
          },
          "Object.entries().map()",
        ],
      ];
    }
    default:
      return [];
  }
}

function named(path: string): Tree {
  return path.includes("?.") ? code`${path}` : atom(code`${path}`);
}

function merged(g: Maker, scope: Scope, type: Ty & { kind: "record" }, from: string): Tree {
  return atom(
    code`{ ${joined([code`...${from}`, code`...${operand(g.expression(scope, type, 0))}`], ", ")} }`,
  );
}

const plainKeys = keys.slice(0, 3);

/** What a record is asked for: a text that is there, else one written out. */
export function keyOf(g: Maker, scope: Scope): Tree {
  if (g.dice.chance(60)) return g.expression(scope, text, 0);
  return code`${JSON.stringify(g.dice.pick(plainKeys))}`;
}

export function recordLiteral(g: Maker, scope: Scope, of: Ty, depth: number): Tree {
  const taken = depth <= -2 ? [] : g.dice.some(plainKeys, 0, 2);
  if (taken.length === 0) return code`{}`;
  return code`{ ${joined(
    taken.map((key) => code`${key}: ${g.expression(scope, of, depth - 1)}`),
    ", ",
  )} }`;
}
