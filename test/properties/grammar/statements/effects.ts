import { functionCall, stepCall } from "../expressions/calls.js";
import { type Form, type Grown, type Maker } from "../maker.js";
import { narrow, pathsOf, type Path, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import type { Ty } from "../types.js";
import { grown } from "./grown.js";

/** Statements for their effect: a step, a pause, a call of a function. */
export function effectForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.pure) return [];
  const functions = scope.callables.filter((c) => (c.async ? !scope.sync : c.result === "nothing"));
  const steps = scope.sync ? 0 : 1;
  const nothing: () => Grown = () => grown(code``, scope);
  const withStep = (make: () => Grown) => () => (g.afford(scope.turns) ? make() : nothing());
  return [
    [9 * steps, withStep(() => grown(code`await ${stepCall(g, scope, g.dice.pick(g.steps), 2)};`, scope))],
    [6 * steps, withStep(() => grown(code`await ${stepCall(g, scope, g.steps[0]!, 2)};`, scope))],
    [1 * steps, () => grown(code`await wait("${g.dice.pick(["5s", "1 minute"])}");`, scope)],
    [
      functions.length === 0 ? 0 : 6,
      () => {
        const call = functionCall(g, scope, g.dice.pick(functions), 2);
        if (call === undefined) return nothing();
        const [first, ...rest] = call.parts;
        const bare: Tree = {
          ...call,
          parts: [typeof first === "string" ? first.replace(/^\(/, "") : first!, ...rest],
        };
        return grown(code`${first === "(await " ? withoutClosing(bare) : call};`, scope);
      },
    ],
    [4, () => guard(g, scope)],
  ];
}

/** `(await f(x))` as a statement of its own. */
function withoutClosing(tree: Tree): Tree {
  const last = tree.parts.at(-1);
  return {
    ...tree,
    parts: [...tree.parts.slice(0, -1), typeof last === "string" ? last.replace(/\)$/, "") : last!],
  };
}

/** `if (input.note === undefined) throw new Rejected("...")`: what is known after it. */
function guard(g: Maker, scope: Scope): Grown {
  const missing = constantMaybes(scope);
  if (missing.length === 0) return grown(code``, scope);
  const path = g.dice.pick(missing);
  const test =
    path.type.nothing === "null" || g.dice.chance(20) ? `${path.text} == null` : `${path.text} === undefined`;
  const exact = path.type.nothing === "null" ? `${path.text} === null` : test;
  return grown(
    code`if (${exact}) ${leave(g, narrow(scope, path.text, "gone"))}`,
    narrow(scope, path.text, path.type.of),
  );
}

function leave(g: Maker, scope: Scope): Tree {
  const forms: readonly Form<Tree>[] = [
    [scope.leavable.some((l) => l.kind === "loop") ? 4 : 0, () => code`continue;`],
    [g.errorClasses.length === 0 ? 0 : 4, () => code`throw new ${g.dice.pick(g.errorClasses)}("missing");`],
    [2, () => returnStatement(g, scope)],
  ];
  return g.dice.weighted(forms)();
}

export function returnStatement(g: Maker, scope: Scope): Tree {
  if (scope.result === "nothing") return code`return;`;
  if (scope.result === "anything") return code`return ${output(g, scope)};`;
  return code`return ${g.expression(scope, scope.result, 2)};`;
}

/** What a workflow gives: mostly an object of what it knows. */
export function output(g: Maker, scope: Scope): Tree {
  const paths = pathsOf(scope);
  const fields = new Map<string, Tree>();
  for (let i = g.dice.int(1, 4); i > 0; i--) {
    const own = paths.length > 0 && g.dice.chance(70) ? g.dice.pick(paths) : undefined;
    const key = own === undefined ? g.dice.pick(["done", "status", "value"]) : own.text.replace(/^.*[.]/, "");
    const value =
      own === undefined
        ? g.expression(scope, g.dice.pick<Ty>([{ kind: "string" }, { kind: "number" }]), 2)
        : code`${own.text}`;
    fields.set(key, own?.text === key ? code`${key}` : code`${key}: ${value}`);
  }
  const trees = [...fields.values()];
  return g.dice.chance(12) && paths.length > 0
    ? code`${g.dice.pick(paths).text}`
    : { parts: ["{ ", ...trees.flatMap((tree) => [tree, ", "]), "}"] };
}

/** Paths from constants that may give nothing: TypeScript knows more of them after a test. */
export function constantMaybes(scope: Scope): readonly (Path & { readonly type: Ty & { kind: "maybe" } })[] {
  return pathsOf(scope).flatMap((p) =>
    p.type.kind === "maybe" && !p.variable.assignable && !p.text.includes("?.")
      ? [{ ...p, type: p.type }]
      : [],
  );
}
