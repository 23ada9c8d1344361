import type { Dice } from "./dice.js";
import { randomErrorClasses } from "./error-classes.js";
import { condition } from "./expressions/booleans.js";
import { expression } from "./expressions/index.js";
import type { Maker } from "./maker.js";
import { randomObject, randomUnion } from "./random-types.js";
import type { Callable, Scope, Variable } from "./scope.js";
import { output } from "./statements/effects.js";
import { randomFunction } from "./statements/functions.js";
import { statements } from "./statements/index.js";
import { randomSteps, type Step } from "./steps.js";
import { code, statement, type Tree } from "./tree.js";
import { number, showDeclared, text, type DeclaredTy, type ObjectTy } from "./types.js";

/** A module with one workflow, and what its runs need to know of it. */
export interface Program {
  readonly tree: Tree;
  readonly input: ObjectTy;
  readonly steps: readonly Step[];
  /** Names that its steps may fail with. */
  readonly errors: readonly string[];
}

/** The workflow's export. */
export const workflowName = "flow";

/** So many steps may one run take. */
const mostCalls = 40;

export function randomProgram(dice: Dice): Program {
  const classes = randomErrorClasses(dice);
  const errorClasses = classes.map((one) => one.name);
  const declared = randomDeclared(dice);
  const input = randomObject(dice, declared, [2, 5], "Input");
  const steps = randomSteps(dice, declared, errorClasses);
  const g = maker(dice, declared, steps, errorClasses);

  const constants = dice.chance(30) ? [constant(g)] : [];
  const module: Scope = { ...outermost, variables: constants.map((c) => c.variable) };
  const functions = Array.from(
    {
      length: dice.weighted([
        [5, 0],
        [3, 1],
        [1, 2],
      ]),
    },
    () => randomFunction(g, module, "module"),
  );
  const body = workflowBody(
    g,
    module,
    functions.map((f) => f.callable),
    input,
  );
  const types = [...declared, input].map(showDeclared);

  const tree = code`import { workflow, lambda, task, fn, wait, parallel, map, errors, isStepError, WorkflowError } from "@sfnc/runtime-types";

${types.join("")}
${[...classes.map((c) => statement(code`${c.declaration}\n`))]}
${steps.map((step) => statement(code`${step.declaration}\n`))}
${[...constants.map((c) => statement(code`${c.tree}\n`)), ...functions.map((f) => statement(code`${f.tree}\n`))]}
export const ${workflowName} = workflow(async (input: Input, ctx) => {
${body}});
`;
  return { tree, input, steps, errors: classes.map((one) => one.error) };
}

const outermost: Scope = {
  variables: [],
  callables: [],
  narrowed: new Map(),
  pure: false,
  sync: false,
  copied: false,
  leavable: [],
  turns: 1,
  result: "anything",
  level: 0,
  branches: 0,
  opening: false,
  own: new Set(),
};

function randomDeclared(dice: Dice): Maker["types"] {
  const line = randomObject(dice, [], [2, 4], "Line");
  const union: readonly DeclaredTy[] = dice.chance(25) ? [randomUnion(dice, [line])] : [];
  const order = randomObject(dice, [line, ...union], [2, 4], "Order");
  return dice.chance(60) ? [line, order, ...union] : [line, ...union];
}

function constant(g: Maker): { readonly tree: Tree; readonly variable: Variable } {
  const isText = g.dice.chance(40);
  const name = isText ? g.fresh("prefix") : g.fresh("maximum");
  const value = isText ? `"std"` : String(g.dice.int(0, 5));
  const tree = code`const ${name}: ${isText ? "string" : "number"} = ${value};`;
  return { tree, variable: { name, type: isText ? text : number, assignable: false } };
}

function workflowBody(g: Maker, module: Scope, callables: readonly Callable[], input: ObjectTy): Tree {
  const parameters: readonly Variable[] = [
    { name: "input", type: input, assignable: false },
    ...(g.dice.chance(20) ? [{ name: "ctx.execution.name", type: text, assignable: false }] : []),
  ];
  const scope: Scope = { ...module, callables, variables: [...module.variables, ...parameters] };
  const body = g.statements(scope, 2, 7);
  if (body.ends || g.dice.chance(12)) return body.tree;
  return code`${body.tree}${statement(code`return ${output(g, body.scope)};\n`)}`;
}

function maker(
  dice: Dice,
  types: Maker["types"],
  steps: readonly Step[],
  errorClasses: readonly string[],
): Maker {
  const used = new Map<string, number>();
  const state = { taken: 0, size: 0 };
  const most = dice.weighted([
    [3, 60],
    [4, 150],
    [2, 400],
  ]);
  const g: Maker = {
    dice,
    types,
    steps,
    errorClasses,
    plain: dice.chance(25),
    deepest: dice.int(1, 4),
    fresh(...names) {
      const name = dice.pick(names);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return count === 1 ? name : `${name}${count}`;
    },
    afford(calls) {
      if (state.taken + calls > mostCalls) return false;
      state.taken += calls;
      return true;
    },
    taken: () => state.taken,
    grows: () => state.size++ < most,
    expression: (scope, type, depth) => expression(g, scope, type, depth),
    condition: (scope, depth) => condition(g, scope, depth),
    statements: (scope, least, most) => statements(g, scope, least, most),
  };
  return g;
}
