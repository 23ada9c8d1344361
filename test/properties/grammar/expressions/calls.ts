import type { Form, Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import type { Step } from "../steps.js";
import { code, joined, made, type Tree } from "../tree.js";
import { fits, present, readType, sameType, type Ty } from "../types.js";

/** Calls that give a value of the type: of functions, and of steps, whose results are read in place. */
export function callForms(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const functions = scope.callables.filter(
    (c) => c.result !== "nothing" && fits(c.result, type) && (!c.async || !scope.sync),
  );
  const results = scope.sync ? [] : g.steps.flatMap((step) => resultPaths(step, type));
  return [
    [
      functions.length === 0 ? 0 : 7,
      () => functionCall(g, scope, g.dice.pick(functions), depth) ?? g.expression(scope, type, 0),
      "f(a), a function of the program",
    ],
    [
      results.length === 0 ? 0 : 4,
      () => {
        const { step, path } = g.dice.pick(results);
        if (!g.afford(scope.turns)) return g.expression(scope, type, 0);
        return made(code`(await ${stepCall(g, scope, step, depth)})${path}`);
      },
      "(await step(a)).b",
    ],
  ];
}

/** Where in the result of a step a value of the type stands: itself, or one of its fields. */
function resultPaths(step: Step, type: Ty): readonly { readonly step: Step; readonly path: string }[] {
  if (step.result === "nothing") return [];
  const own = sameType(step.result, type) ? [{ step, path: "" }] : [];
  const object = present(step.result);
  if (object.kind !== "object") return own;
  const absent = step.result.kind === "maybe";
  const fields = object.fields.filter((f) =>
    absent
      ? type.kind === "maybe" && type.nothing === "undefined" && fits(readType(f), type)
      : fits(readType(f), type),
  );
  return [...own, ...fields.map((f) => ({ step, path: `${absent ? "?." : "."}${f.name}` }))];
}

export function stepCall(g: Maker, scope: Scope, step: Step, depth: number): Tree {
  const sent = { ...scope, copied: true };
  const input = step.input === "nothing" ? code`{}` : g.expression(sent, step.input, Math.max(1, depth));
  return code`${step.name}(${input})`;
}

/** A call of a function of the program, awaited where it is async; none when it would take too many steps. */
export function functionCall(
  g: Maker,
  scope: Scope,
  callee: Scope["callables"][number],
  depth: number,
): Tree | undefined {
  if (!g.afford(callee.cost * scope.turns)) return undefined;
  const given = callee.params.length - g.dice.int(0, callee.optional);
  const args = callee.params.slice(0, given).map((type) => g.expression(scope, type, Math.max(0, depth - 1)));
  const call = code`${callee.name}(${joined(args, ", ")})`;
  return made(callee.async ? code`(await ${call})` : call);
}
