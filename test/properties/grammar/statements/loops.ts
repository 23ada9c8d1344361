import { type Form, type Grown, type Maker } from "../maker.js";
import { inside, pathsOf, withVariables, type Leavable, type Scope, type Variable } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { number, readType, text as textType, type Ty } from "../types.js";
import { grown } from "./grown.js";

/** Arrays of the input and of results have at most so many items; those that a program makes may have a few more. */
const items = 3;

/** Loops, each with a bound of its own. */
export function loopForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.pure || scope.turns > 9) return [];
  const records = pathsOf(scope).some((p) => p.type.kind === "record");
  return [
    [9, () => forOf(g, scope), "for of"],
    [records ? 4 : 0, () => overEntries(g, scope), "for of Object.entries()"],
    [1, () => overIndexed(g, scope), "for of list.entries()"],
    [4, () => counted(g, scope), "for (let i = 0; ...)"],
    [2, () => indexed(g, scope), "for (...) { const item = list[i] }"],
    [4, () => whileBounded(g, scope), "while"],
    [2, () => doWhile(g, scope), "do while"],
    [1, () => forever(g, scope), "for (;;)"],
    [1, () => labelledBlock(g, scope), "label: { }"],
  ];
}

/** `for (const [key, price] of Object.entries(prices))`. */
function overEntries(g: Maker, scope: Scope): Grown {
  const records = pathsOf(scope).flatMap((p) =>
    p.type.kind === "record" && !p.variable.owned ? [{ text: p.text, of: p.type.of }] : [],
  );
  if (records.length === 0) return forOf(g, scope);
  const { text: from, of } = g.dice.pick(records);
  const key: Variable = { name: g.fresh("key", "sku"), type: textType, assignable: false };
  if (g.dice.chance(30)) {
    const { label, tree } = body(g, scope, items, [key]);
    return grown(code`${label}for (const ${key.name} of Object.keys(${from})) {\n${tree}}`, scope);
  }
  const value: Variable = { name: g.fresh("price", "amount"), type: of, assignable: false };
  const { label, tree } = body(g, scope, items, [key, value]);
  return grown(
    code`${label}for (const [${key.name}, ${value.name}] of Object.entries(${from})) {\n${tree}}`,
    scope,
  );
}

/** `for (const [i, item] of items.entries())`. */
function overIndexed(g: Maker, scope: Scope): Grown {
  const lists = arraysOf(scope);
  if (lists.length === 0) return counted(g, scope);
  const { text: from, of } = g.dice.pick(lists);
  const index: Variable = { name: g.fresh("i", "index"), type: number, assignable: false };
  const item: Variable = { name: g.fresh("item", "line", "entry"), type: of, assignable: false };
  const { label, tree } = body(g, scope, items, [index, item]);
  return grown(
    code`${label}for (const [${index.name}, ${item.name}] of ${from}.entries()) {\n${tree}}`,
    scope,
  );
}

/** The item of each turn, by its index: TypeScript asks for a test or `!`. */
function indexed(g: Maker, scope: Scope): Grown {
  const lists = arraysOf(scope);
  if (lists.length === 0) return counted(g, scope);
  const { text: from, of } = g.dice.pick(lists);
  const i: Variable = { name: g.fresh("i", "j", "k"), type: number, assignable: false };
  const item: Variable = { name: g.fresh("item", "line", "entry"), type: of, assignable: false };
  const { label, tree } = body(g, scope, items, [i, item]);
  const read = g.dice.chance(60)
    ? `const ${item.name} = ${from}[${i.name}]!;\n`
    : `const ${item.name} = ${from}[${i.name}];\nif (${item.name} === undefined) continue;\n`;
  const head = `for (let ${i.name} = 0; ${i.name} < ${from}.length; ${i.name}++)`;
  return grown(code`${label}${head} {\n${read}${tree}}`, scope);
}

/** Arrays that nothing makes longer while a loop goes over them. */
function arraysOf(scope: Scope) {
  return pathsOf(scope).flatMap((p) =>
    p.type.kind === "array" && !p.variable.assignable && !p.variable.owned
      ? [{ text: p.text, of: p.type.of }]
      : [],
  );
}

interface Body {
  readonly label: string;
  readonly tree: Tree;
}

/** The body of a loop, and the label in front of it if it has one. */
function body(g: Maker, scope: Scope, turns: number, variables: readonly Variable[] = []): Body {
  const label = g.dice.chance(20) ? g.fresh("outer", "scan") : undefined;
  const loop: Leavable = { kind: "loop", ...(label === undefined ? {} : { label }) };
  const within = inside(scope, { turns: scope.turns * turns, leavable: [...scope.leavable, loop] });
  const { tree } = g.statements(withVariables(within, ...variables), 1, 3);
  return { label: label === undefined ? "" : `${label}: `, tree };
}

function forOf(g: Maker, scope: Scope): Grown {
  const arrays = pathsOf(scope).flatMap((p) =>
    p.type.kind === "array" && !(p.variable.owned && !g.dice.chance(20))
      ? [{ text: p.text, of: p.type.of }]
      : [],
  );
  if (arrays.length === 0) return counted(g, scope);
  const { text, of } = g.dice.pick(arrays);
  const from = g.dice.chance(12)
    ? `[...${text}].reverse()`
    : g.dice.chance(10)
      ? `${text}.slice(0, 2)`
      : text;
  const head = loopVariable(g, scope, of);
  const { label, tree } = body(g, scope, items, head.variables);
  return grown(code`${label}for (const ${head.name} of ${from}) {\n${tree}}`, scope);
}

function loopVariable(
  g: Maker,
  scope: Scope,
  of: Ty,
): { readonly name: string; readonly variables: readonly Variable[] } {
  const fields =
    of.kind === "object" ? of.fields.filter((f) => !scope.variables.some((v) => v.name === f.name)) : [];
  if (fields.length > 0 && g.dice.chance(20)) {
    const taken = g.dice.some(fields, 1, 2);
    const variables = taken.map((f) => ({ name: f.name, type: readType(f), assignable: false }));
    return { name: `{ ${taken.map((f) => f.name).join(", ")} }`, variables };
  }
  const name = g.fresh("item", "line", "entry", "one");
  return { name, variables: [{ name, type: of, assignable: false }] };
}

/** `for (let i = 0; i < 3; i++)`. */
function counted(g: Maker, scope: Scope): Grown {
  const name = g.fresh("i", "j", "k");
  const arrays = pathsOf(scope).filter(
    (p) => p.type.kind === "array" && !p.variable.assignable && !p.variable.owned,
  );
  const bound =
    arrays.length > 0 && g.dice.chance(40) ? `${g.dice.pick(arrays).text}.length` : g.dice.pick(["2", "3"]);
  const { label, tree } = body(g, scope, items, [{ name, type: number, assignable: false }]);
  const next = g.dice.pick([`${name}++`, `${name} += 1`, `${name}++`, `++${name}`]);
  return grown(code`${label}for (let ${name} = 0; ${name} < ${bound}; ${next}) {\n${tree}}`, scope);
}

/** A poll: tries until it is so, but not for ever. */
function whileBounded(g: Maker, scope: Scope): Grown {
  const counter: Variable = { name: g.fresh("attempts", "tries", "round"), type: number, assignable: false };
  const before = withVariables(scope, counter);
  const limit = g.dice.int(2, 3);
  const test = code`${counter.name} < ${limit} && ${wrapped(g.condition(before, 1))}`;
  const { label, tree } = body(g, before, limit);
  const declaration = `let ${counter.name} = 0;\n`;
  return grown(code`${declaration}${label}while (${test}) {\n${counter.name}++;\n${tree}}`, before);
}

function doWhile(g: Maker, scope: Scope): Grown {
  const counter: Variable = { name: g.fresh("attempts", "tries", "round"), type: number, assignable: false };
  const before = withVariables(scope, counter);
  const { label, tree } = body(g, before, 3);
  const test = code`++${counter.name} < ${g.dice.int(2, 3)} && ${wrapped(g.condition(before, 1))}`;
  return grown(code`let ${counter.name} = 0;\n${label}do {\n${tree}} while (${test});`, before);
}

function wrapped(tree: Tree): Tree {
  return code`(${tree})`;
}

/** `for (;;)` or `while (true)`, left from inside. */
function forever(g: Maker, scope: Scope): Grown {
  const counter: Variable = { name: g.fresh("attempts", "tries", "round"), type: number, assignable: false };
  const before = withVariables(scope, counter);
  const { label, tree } = body(g, before, 3);
  const head = g.dice.pick(["while (true)", "for (;;)"]);
  return grown(
    code`let ${counter.name} = 0;\n${label}${head} {\nif (++${counter.name} > 2) break;\n${tree}}`,
    before,
  );
}

/** A block that is left by its name. */
function labelledBlock(g: Maker, scope: Scope): Grown {
  const label = g.fresh("part", "section");
  const { tree } = g.statements(
    inside(scope, { leavable: [...scope.leavable, { kind: "block", label }] }),
    1,
    3,
  );
  return grown(code`${label}: {\n${tree}}`, scope);
}
