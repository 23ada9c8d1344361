import { stepCall } from "../expressions/calls.js";
import { type Form, type Grown, type Maker } from "../maker.js";
import { randomElement, randomType } from "../random-types.js";
import { withVariables, type Scope, type Variable } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { arrayOf, boolean, maybe, number, recordOf, show, smallestOf, text, type Ty } from "../types.js";
import { grown } from "./grown.js";

const depth = 3;

/** Declarations: of a result, of something computed, of what is assigned or filled later. */
export function variableForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const answering = g.steps.filter((step) => step.result !== "nothing");
  return [
    [
      g.afford(0) && !scope.sync ? 24 : 0,
      () => {
        const step = g.dice.pick(answering);
        if (!g.afford(scope.turns)) return computed(g, scope);
        const type = step.result as Ty;
        const call = code`await ${stepCall(g, scope, step, 2)}`;
        return declared(g, scope, "const", type, call, true, resultNames);
      },
      "const a = await step(b)",
    ],
    [12, () => computed(g, scope), "const a = b"],
    [8, () => assignable(g, scope), "let a = b"],
    [scope.pure ? 0 : 3, () => collected(g, scope), "const list: T[] = []"],
    [scope.pure ? 0 : 1.5, () => counted(g, scope), "const counts: Record<string, T> = {}"],
    [scope.pure ? 0 : 1.5, () => draft(g, scope), "const draft: T = { ... }, changed later"],
  ];
}

const resultNames = ["result", "found", "answer", "page", "reply"];
export const namesOf: Readonly<Record<Ty["kind"], readonly string[]>> = {
  number: ["sum", "points", "rest", "size"],
  string: ["label", "title", "key", "hint"],
  boolean: ["ready", "open", "late"],
  enum: ["state", "mode"],
  array: ["list", "all", "picked"],
  record: ["counts", "index", "byKey"],
  object: ["order", "entry", "draft"],
  union: ["payment", "choice", "event"],
  maybe: ["first", "match", "extra"],
};

/** A new name; now and then one that hides a variable of a block around. */
function nameFor(g: Maker, scope: Scope, names: readonly string[], value: Tree): string {
  const hidden = scope.variables.filter(
    (v) => /^\w+$/.test(v.name) && !scope.own.has(v.name) && !mentions(value, v.name),
  );
  if (scope.opening && hidden.length > 0 && g.dice.chance(12)) return g.dice.pick(hidden).name;
  return g.fresh(...names);
}

function mentions(tree: Tree, name: string): boolean {
  return tree.parts.some((part) => (typeof part === "string" ? part.includes(name) : mentions(part, name)));
}

export function declared(
  g: Maker,
  scope: Scope,
  keyword: "const" | "let",
  type: Ty,
  value: Tree,
  isInferred: boolean,
  names: readonly string[] = namesOf[type.kind],
): Grown {
  const name = nameFor(g, scope, names, value);
  const annotation = isInferred ? "" : `: ${show(type)}`;
  const variable: Variable = { name, type, assignable: keyword === "let" };
  return grown(code`${keyword} ${name}${annotation} = ${value};`, withVariables(scope, variable));
}

export function computed(g: Maker, scope: Scope): Grown {
  const type = randomType(g.dice, g.types);
  const value = g.expression(scope, type, depth);
  const plain = type.kind !== "object" && type.kind !== "union" && type.kind !== "enum";
  return declared(g, scope, "const", type, value, value.inferred === true && plain);
}

/** `let total = 0`, `let found: Order | undefined`. */
function assignable(g: Maker, scope: Scope): Grown {
  const type = g.dice.weighted<Ty>([
    [6, number],
    [5, text],
    [3, boolean],
    [3, maybe(randomType(g.dice, g.types))],
    [3, randomType(g.dice, g.types)],
  ]);
  if (type.kind === "maybe" && type.nothing === "undefined" && g.dice.chance(60)) {
    const name = g.fresh("found", "last", "failure");
    return grown(code`let ${name}: ${show(type)};`, withVariables(scope, { name, type, assignable: true }));
  }
  const plain = type.kind === "number" || type.kind === "string" || type.kind === "boolean";
  const value = g.dice.chance(60) && plain ? code`${smallestOf(type)}` : g.expression(scope, type, depth);
  return declared(g, scope, "let", type, value, plain);
}

/** An array that is filled step by step. */
function collected(g: Maker, scope: Scope): Grown {
  const type = arrayOf(randomElement(g.dice, g.types));
  const name = g.fresh("results", "lines", "problems", "names");
  if (g.dice.chance(70)) return owned(scope, name, type, code`[]`);
  return grown(
    code`let ${name}: ${show(type)} = [];`,
    withVariables(scope, { name, type, assignable: true }),
  );
}

/** A record that counts or indexes. */
function counted(g: Maker, scope: Scope): Grown {
  const type = recordOf(
    g.dice.weighted<Ty>([
      [6, number],
      [2, text],
      [2, g.dice.pick(g.types)],
    ]),
  );
  return owned(scope, g.fresh("counts", "totals", "byId"), type, code`{}`);
}

/** An object that is completed later: a literal, or a copy of what there is. */
function draft(g: Maker, scope: Scope): Grown {
  const type = g.dice.pick(g.types.filter((one) => one.kind === "object"));
  const source = { ...scope, copied: true };
  const value = g.expression(source, type, 1);
  const same = scope.variables.filter((v) => v.type === type && !v.owned);
  const copy = same.length > 0 && g.dice.chance(50) ? code`{ ...${g.dice.pick(same).name} }` : undefined;
  return owned(scope, g.fresh("draft", "summary", "changed"), type, copy ?? code`{ ...${value} }`);
}

function owned(scope: Scope, name: string, type: Ty, value: Tree): Grown {
  const variable: Variable = { name, type, assignable: false, owned: true };
  return grown(code`const ${name}: ${show(type)} = ${value};`, withVariables(scope, variable));
}
