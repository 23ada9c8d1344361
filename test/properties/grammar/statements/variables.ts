import { type Form, type Grown, type Maker } from "../maker.js";
import { randomType } from "../random-types.js";
import { pathsOf, withVariables, type Scope, type Variable } from "../scope.js";
import { code, joined, type Tree } from "../tree.js";
import {
  arrayOf,
  boolean,
  maybe,
  number,
  readType,
  show,
  smallestOf,
  text,
  type Field,
  type Ty,
} from "../types.js";
import { stepCall } from "../expressions/calls.js";
import { grown } from "./grown.js";

const depth = 3;

/** Declarations: of a result, of something computed, of what is assigned later, by a pattern. */
export function variableForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const answering = g.steps.filter((step) => step.result !== "nothing");
  return [
    [
      g.afford(0) && !scope.sync ? 24 : 0,
      () => {
        const step = g.dice.pick(answering);
        if (!g.afford(scope.turns)) return computed(g, scope);
        const type = step.result as Ty;
        return declared(
          g,
          scope,
          "const",
          type,
          code`await ${stepCall(g, scope, step, 2)}`,
          true,
          resultNames,
        );
      },
    ],
    [12, () => computed(g, scope)],
    [8, () => assignable(g, scope)],
    [3, () => collected(g, scope)],
    [6, () => objectPattern(g, scope)],
    [2, () => arrayPattern(g, scope)],
  ];
}

const resultNames = ["result", "found", "answer", "page", "reply"];
const namesOf: Readonly<Record<Ty["kind"], readonly string[]>> = {
  number: ["sum", "points", "rest", "size"],
  string: ["label", "title", "key", "hint"],
  boolean: ["ready", "open", "late"],
  enum: ["state", "mode"],
  array: ["list", "all", "picked"],
  object: ["order", "entry", "draft"],
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

function declared(
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

function computed(g: Maker, scope: Scope): Grown {
  const type = randomType(g.dice, g.objects);
  const value = g.expression(scope, type, depth);
  return declared(g, scope, "const", type, value, value.inferred === true && type.kind !== "object");
}

/** `let total = 0`, `let found: Order | undefined`. */
function assignable(g: Maker, scope: Scope): Grown {
  const type = g.dice.weighted<Ty>([
    [6, number],
    [5, text],
    [3, boolean],
    [3, maybe(randomType(g.dice, g.objects))],
    [3, randomType(g.dice, g.objects)],
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
  const of = g.dice.weighted<Ty>([
    [4, text],
    [2, number],
    [2, g.dice.pick(g.objects)],
  ]);
  const type = arrayOf(of);
  const name = g.fresh("results", "lines", "problems", "names");
  if (g.dice.chance(45)) {
    const variable: Variable = { name, type, assignable: false, owned: true };
    return grown(code`const ${name}: ${show(type)} = [];`, withVariables(scope, variable));
  }
  return grown(
    code`let ${name}: ${show(type)} = [];`,
    withVariables(scope, { name, type, assignable: true }),
  );
}

/** `const { id, note = "none", ...rest } = order`. */
function objectPattern(g: Maker, scope: Scope): Grown {
  const objects = pathsOf(scope).flatMap((p) =>
    p.type.kind === "object" ? [{ text: p.text, type: p.type }] : [],
  );
  if (objects.every((o) => o.type.fields.length === 0)) return computed(g, scope);
  const usable = objects.filter((o) => o.type.fields.length > 0);
  const { text: from, type } = g.dice.pick(usable);
  const taken = g.dice.some(type.fields, 1, 3);
  const isTaken = (name: string) =>
    scope.own.has(name) ||
    new RegExp(`^${name}\\b`).test(from) ||
    (!scope.opening && scope.variables.some((v) => v.name === name));
  const parts: Tree[] = [];
  const variables: Variable[] = [];
  for (const field of taken) {
    const name = g.dice.chance(15) || isTaken(field.name) ? g.fresh(...namesOf[field.type.kind]) : field.name;
    const withDefault = field.optional === true && g.dice.chance(70);
    const start = name === field.name ? name : `${field.name}: ${name}`;
    const fallback = withDefault ? code` = ${g.expression(without(scope, taken), field.type, 1)}` : code``;
    parts.push(code`${start}${fallback}`);
    const narrowed = scope.narrowed.get(`${from}.${field.name}`);
    variables.push({
      name,
      type:
        withDefault || narrowed === undefined || narrowed === "gone"
          ? withDefault
            ? field.type
            : readType(field)
          : narrowed,
      assignable: false,
    });
  }
  if (g.dice.chance(20)) {
    const name = g.fresh("rest", "others");
    parts.push(code`...${name}`);
    const left = type.fields.filter((f) => !taken.includes(f));
    variables.push({ name, type: { kind: "object", fields: left }, assignable: false });
  }
  return grown(code`const { ${joined(parts, ", ")} } = ${from};`, withVariables(scope, ...variables));
}

/** What the pattern itself declares cannot be read in its defaults. */
function without(scope: Scope, fields: readonly Field[]): Scope {
  return { ...scope, variables: scope.variables.filter((v) => !fields.some((f) => f.name === v.name)) };
}

/** `const [first, ...others] = items`. */
function arrayPattern(g: Maker, scope: Scope): Grown {
  const arrays = pathsOf(scope).flatMap((p) =>
    p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : [],
  );
  if (arrays.length === 0) return computed(g, scope);
  const { text: from, of } = g.dice.pick(arrays);
  const first = g.fresh("head", "first");
  const withDefault = g.dice.chance(40);
  const fallback = withDefault ? code` = ${g.expression(scope, of, 1)}` : code``;
  const variables: Variable[] = [{ name: first, type: withDefault ? of : maybe(of), assignable: false }];
  if (g.dice.chance(50)) {
    const rest = g.fresh("tail", "others");
    variables.push({ name: rest, type: arrayOf(of), assignable: false });
    return grown(
      code`const [${first}${fallback}, ...${rest}] = ${from};`,
      withVariables(scope, ...variables),
    );
  }
  return grown(code`const [${first}${fallback}] = ${from};`, withVariables(scope, ...variables));
}
