import { functionCall, stepCall } from "../expressions/calls.js";
import { bare } from "../expressions/index.js";
import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
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
    [
      9 * steps,
      withStep(() => grown(code`await ${stepCall(g, scope, g.dice.pick(g.steps), 2)};`, scope)),
      "await step(a)",
    ],
    [
      6 * steps,
      withStep(() => grown(code`await ${stepCall(g, scope, g.steps[0]!, 2)};`, scope)),
      "await step(a), no result",
    ],
    [1 * steps, () => grown(code`await wait("${g.dice.pick(["5s", "1 minute"])}");`, scope), "await wait()"],
    [
      functions.length === 0 ? 0 : 6,
      () => {
        const call = functionCall(g, scope, g.dice.pick(functions), 2);
        return call === undefined ? nothing() : grown(code`${bare(call)};`, scope);
      },
      "f(a), for its effect",
    ],
    [4, () => guard(g, scope), "if (a === undefined) leave"],
  ];
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
  const back = () => returnStatement(g, scope);
  return oneOf<Tree>(
    g.dice,
    [
      [scope.leavable.some((l) => l.kind === "loop") ? 4 : 0, () => code`continue;`, "continue"],
      [
        g.errorClasses.length === 0 ? 0 : 4,
        () => code`throw new ${g.dice.pick(g.errorClasses)}("missing");`,
        "throw new E()",
      ],
      [2, back, "return a"],
    ],
    back,
  );
}

export function returnStatement(g: Maker, scope: Scope): Tree {
  const given = { ...scope, copied: true };
  if (scope.result === "nothing") return code`return;`;
  if (scope.result === "anything") return code`return ${output(g, given)};`;
  return code`return ${g.expression(given, scope.result, 2)};`;
}

/** What a workflow gives: mostly an object of what it knows. */
export function output(g: Maker, scope: Scope): Tree {
  const paths = pathsOf(scope);
  const fields = new Map<string, Tree>();
  for (let i = g.dice.int(1, 4); i > 0; i--) {
    const own = paths.length > 0 && g.dice.chance(70) ? g.dice.pick(paths) : undefined;
    const key =
      own === undefined
        ? g.dice.pick(["done", "status", "value"])
        : own.text.replace(/^.*[.]/, "").replace("[0]", "First");
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
    p.type.kind === "maybe" && !p.variable.assignable && !p.variable.owned && !p.text.includes("?.")
      ? [{ ...p, type: p.type }]
      : [],
  );
}
