import { stepCall } from "../expressions/calls.js";
import { returned } from "../expressions/callbacks.js";
import { type Form, type Grown, type Maker } from "../maker.js";
import { randomType } from "../random-types.js";
import { insideFunction, pathsOf, withVariables, type Scope, type Variable } from "../scope.js";
import { code, joined, type Tree } from "../tree.js";
import { arrayOf, fits, number, show, type Ty } from "../types.js";
import { returnStatement } from "./effects.js";
import { grown } from "./grown.js";

/** Arrays have at most so many items, those that a program makes a few more. */
const items = 3;

const formNames = {
  list: "Promise.all([...])",
  branches: "parallel({ ... })",
  items: "Promise.all(list.map()), map()",
  steps: "Promise.all(list.map(step))",
} as const;

/** Forms whose calls run side by side. */
export const fanOutConstructs: ReadonlySet<string> = new Set(Object.values(formNames));

/** Work that runs side by side: branches, and a body over items. */
export function fanOutForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.sync || scope.pure || scope.branches > 1 || scope.turns > 9) return [];
  const weight = scope.branches > 0 ? 0.5 : 1;
  return [
    [2.5 * weight, () => promiseAll(g, scope), formNames.list],
    [1.5 * weight, () => parallelOf(g, scope), formNames.branches],
    [2.5 * weight, () => overItems(g, scope), formNames.items],
    [0.7 * weight, () => stepOverItems(g, scope), formNames.steps],
  ];
}

/** A function of a branch: what is outside is read, and not changed. */
function branchScope(scope: Scope, result: Scope["result"], turns: number): Scope {
  const within = insideFunction(scope, result, false, {
    branches: scope.branches + 1,
    turns: scope.turns * turns,
    callables: scope.callables.filter((callee) => callee.async || callee.result !== "nothing"),
  });
  const { caught: _, ...free } = within;
  return free;
}

interface Branch {
  readonly tree: Tree;
  readonly type: Ty | "nothing";
}

/**
 * A call of a step, or a block that gives something or nothing. A block begins with a call that no other branch makes:
 * each answer takes a time of its own, so that what it does afterwards happens at no time at which another does something.
 */
function branch(
  g: Maker,
  scope: Scope,
  turns: number,
  head: string,
  variables: readonly Variable[],
  mark: string,
): Branch {
  if (g.dice.chance(40) && g.afford(scope.turns * turns)) {
    const step = g.dice.pick(g.steps);
    const inner = withVariables(branchScope(scope, "nothing", turns), ...variables);
    const call = stepCall(g, { ...inner, sync: true }, step, 2);
    return { tree: code`${head} => ${call}`, type: step.result };
  }
  const type = g.dice.chance(25) ? ("nothing" as const) : randomType(g.dice, g.types);
  const inner = withVariables(branchScope(scope, type, turns), ...variables);
  const body = g.statements(inner, 1, 3);
  const last = body.ends || type === "nothing" ? code`` : code`${returnStatement(g, body.scope)}\n`;
  const result = type === "nothing" ? "void" : show(type);
  const first = `await ${g.steps[0]!.name}({ message: \`${mark}\` });\n`;
  return { tree: code`async ${head}: Promise<${result}> => {\n${first}${body.tree}${last}}`, type };
}

/** `const [a, b] = await Promise.all([f(x), g(y)])`. */
function promiseAll(g: Maker, scope: Scope): Grown {
  const size = g.dice.int(2, 3);
  const steps = Array.from({ length: size }, () => g.dice.pick(g.steps)).filter(() => g.afford(scope.turns));
  if (steps.length === 0) return grown(code``, scope);
  const calls = steps.map((step) => stepCall(g, { ...scope, sync: true, branches: 1 }, step, 2));
  const list = code`await Promise.all([${joined(calls, ", ")}])`;
  const names = steps.map((step) => (step.result === "nothing" ? "" : g.fresh("left", "right", "third")));
  if (names.every((name) => name === "") || g.dice.chance(15)) return grown(code`${list};`, scope);
  const variables = steps.flatMap(({ result }, i): readonly Variable[] =>
    result === "nothing" ? [] : [{ name: names[i]!, type: result, assignable: false }],
  );
  return grown(
    code`const [${names.join(", ").replace(/[, ]+$/, "")}] = ${list};`,
    withVariables(scope, ...variables),
  );
}

/** `const { price, stock } = await parallel({ price: () => ..., stock: async () => { ... } })`. */
function parallelOf(g: Maker, scope: Scope): Grown {
  const size = g.dice.int(2, 3);
  const keys = ["first", "second", "third"].slice(0, size);
  const branches = keys.map(() => branch(g, scope, 1, "()", [], g.fresh("branch")));
  const properties = branches.map(({ tree }, i) => code`${keys[i]!}: ${tree}`);
  const call = code`await parallel({ ${joined(properties, ",\n")} })`;
  const answering = branches.flatMap(({ type }, i) => (type === "nothing" ? [] : [{ key: keys[i]!, type }]));
  if (answering.length === 0 || g.dice.chance(20)) return grown(code`${call};`, scope);
  if (g.dice.chance(40)) {
    const name = g.fresh("both", "parts");
    const fields = answering.map(({ key, type }) => ({ name: key, type }));
    const type: Ty = { kind: "object", fields };
    return grown(code`const ${name} = ${call};`, withVariables(scope, { name, type, assignable: false }));
  }
  const variables = answering.map(({ key, type }) => ({ name: g.fresh(key), type, assignable: false, key }));
  const pattern = variables.map(({ key, name }) => (key === name ? key : `${key}: ${name}`));
  return grown(
    code`const { ${pattern.join(", ")} } = ${call};`,
    withVariables(scope, ...variables.map(({ name, type, assignable }) => ({ name, type, assignable }))),
  );
}

/** A body over items, one of the ways that there are to write it. */
function overItems(g: Maker, scope: Scope): Grown {
  const lists = arrays(scope);
  if (lists.length === 0) return promiseAll(g, scope);
  const { text, of } = g.dice.pick(lists);
  const item: Variable = { name: g.fresh("item", "line", "entry"), type: of, assignable: false };
  const index: Variable = { name: g.fresh("i", "index"), type: number, assignable: false };
  const params = [item, index];
  const head = `(${params.map((p) => p.name).join(", ")})`;
  const { tree, type } = branch(g, scope, items, head, params, `${g.fresh("body")} ${"$"}{${index.name}}`);
  const call = g.dice.chance(60)
    ? code`await Promise.all(${text}.map(${tree}))`
    : code`await map(${text}, ${tree}${g.dice.chance(60) ? `, { concurrency: ${g.dice.int(1, 3)} }` : ""})`;
  return results(g, scope, call, type);
}

/** `await Promise.all(ids.map(lookUp))`: the step takes the item as it is. */
function stepOverItems(g: Maker, scope: Scope): Grown {
  const found = arrays(scope).flatMap(({ text, of }) =>
    g.steps.flatMap((step) => (step.input !== "nothing" && fits(of, step.input) ? [{ text, step }] : [])),
  );
  if (found.length === 0 || !g.afford(scope.turns * items)) return overItems(g, scope);
  const { text, step } = g.dice.pick(found);
  return results(g, scope, code`await Promise.all(${text}.map(${step.name}))`, step.result);
}

function results(g: Maker, scope: Scope, call: Tree, type: Ty | "nothing"): Grown {
  if (type === "nothing" || g.dice.chance(10)) return grown(code`${call};`, scope);
  const name = g.fresh("answers", "replies", "shipped");
  const variable: Variable = { name, type: arrayOf(type), assignable: false };
  return grown(code`const ${name} = ${returned(call)};`, withVariables(scope, variable));
}

function arrays(scope: Scope) {
  return pathsOf(scope).flatMap((p) => (p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : []));
}
