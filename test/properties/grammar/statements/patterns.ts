import { type Form, type Grown, type Maker } from "../maker.js";
import { pathsOf, withVariables, type Scope, type Variable } from "../scope.js";
import { code, joined, type Tree } from "../tree.js";
import { arrayOf, maybe, number, readType, text, type Field, type ObjectTy, type Ty } from "../types.js";
import { grown } from "./grown.js";
import { computed, namesOf } from "./variables.js";

/** Declarations by a pattern. */
export function patternForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  return [
    [6, () => objectPattern(g, scope), "const { a, b = 1, ...rest } = c"],
    [2, () => arrayPattern(g, scope), "const [a, ...rest] = list"],
    [0.7, () => nestedPattern(g, scope), "const { a: { b } } = c"],
    [0.5, () => swapped(g, scope), "[a, b] = [b, a]"],
  ];
}

interface Source {
  readonly text: string;
  readonly type: ObjectTy;
}

function sources(scope: Scope): readonly Source[] {
  return pathsOf(scope).flatMap((p) =>
    p.type.kind === "object" && p.type.fields.length > 0 ? [{ text: p.text, type: p.type }] : [],
  );
}

/** `const { id, note = "none", ...rest } = order`. */
function objectPattern(g: Maker, scope: Scope): Grown {
  const usable = sources(scope);
  if (usable.length === 0) return computed(g, scope);
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
    const known = narrowed === undefined || narrowed === "gone" ? readType(field) : narrowed;
    variables.push({ name, type: withDefault ? field.type : known, assignable: false });
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
  const before = g.dice.chance(15) ? ", " : "";
  if (g.dice.chance(50)) {
    const rest = g.fresh("tail", "others");
    variables.push({ name: rest, type: arrayOf(of), assignable: false });
    return grown(
      code`const [${before}${first}${fallback}, ...${rest}] = ${from};`,
      withVariables(scope, ...variables),
    );
  }
  return grown(code`const [${before}${first}${fallback}] = ${from};`, withVariables(scope, ...variables));
}

/** `const { customer: { name } } = order`. */
function nestedPattern(g: Maker, scope: Scope): Grown {
  const found = sources(scope).flatMap(({ text: from, type }) =>
    type.fields.flatMap((field) =>
      field.type.kind === "object" && !field.optional && field.type.fields.length > 0
        ? [{ from, field: field.name, inner: g.dice.pick(field.type.fields) }]
        : [],
    ),
  );
  if (found.length === 0) return objectPattern(g, scope);
  const { from, field, inner } = g.dice.pick(found);
  const name = g.fresh(...namesOf[inner.type.kind]);
  return grown(
    code`const { ${field}: { ${inner.name}: ${name} } } = ${from};`,
    withVariables(scope, { name, type: readType(inner), assignable: false }),
  );
}

/** Two variables of one type change places. */
function swapped(g: Maker, scope: Scope): Grown {
  const type = g.dice.pick<Ty>([number, text]);
  const [a, b] = [g.fresh("low", "one"), g.fresh("high", "two")];
  const value = () => g.expression(scope, type, 2);
  const tree = code`let [${a}, ${b}] = [${value()}, ${value()}];\nif (${a} > ${b}) [${a}, ${b}] = [${b}, ${a}];`;
  const variables = [a, b].map((name) => ({ name, type, assignable: true }));
  return grown(tree, withVariables(scope, ...variables));
}
