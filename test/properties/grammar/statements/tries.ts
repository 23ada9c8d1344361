import { type Form, type Grown, type Maker } from "../maker.js";
import { inside, withVariables, type Scope } from "../scope.js";
import { code, statement, type Tree } from "../tree.js";
import { show, text, type Ty } from "../types.js";
import { stepCall } from "../expressions/calls.js";
import { block } from "./branches.js";
import { grown } from "./grown.js";

export function tryForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.sync) return [];
  return [
    [8, () => tryCatch(g, scope, false), "try, catch"],
    [2, () => tryFinally(g, scope), "try, finally"],
    [2, () => tryCatch(g, scope, true), "try, catch, finally"],
    [3, () => assignedInside(g, scope), "let a: T; try { a = await step(b) }"],
  ];
}

/** Something inside may fail: a step stands first more often than not. */
function guarded(g: Maker, scope: Scope): Grown {
  const within = inside(scope);
  const call =
    g.dice.chance(60) && g.afford(scope.turns)
      ? statement(code`await ${stepCall(g, within, g.dice.pick(g.steps), 2)};\n`)
      : code``;
  const body = g.statements(within, 1, 3);
  return { ...body, tree: code`{\n${call}${body.tree}}` };
}

function tryCatch(g: Maker, scope: Scope, withFinally: boolean): Grown {
  const body = guarded(g, scope);
  const handler = catchClause(g, scope);
  const last = withFinally ? code` finally ${block(g, scope, 2).tree}` : code``;
  return grown(code`try ${body.tree} ${handler.tree}${last}`, scope, body.ends && handler.ends);
}

function tryFinally(g: Maker, scope: Scope): Grown {
  const body = guarded(g, scope);
  return grown(code`try ${body.tree} finally ${block(g, scope, 2).tree}`, scope, body.ends);
}

function catchClause(g: Maker, scope: Scope): Grown {
  if (g.dice.chance(25)) {
    const body = block(g, scope);
    return { ...body, tree: code`catch ${body.tree}` };
  }
  const name = g.fresh("error", "e", "cause");
  const within = inside(scope, { caught: name });
  const parts: Tree[] = [];
  const tests = g.dice.some(testable(g), 0, 2).map((errorClass) => `${name} instanceof ${errorClass}`);
  const joint = tests.length === 2 && g.dice.chance(25) ? [tests.join(" || ")] : tests;
  for (const test of joint) {
    const known = withVariables(inside(within), ...errorFields(name));
    const body = g.statements(known, 1, 2);
    parts.push(statement({ ...code`if (${test}) {\n${body.tree}}\n`, construct: "e instanceof E" }));
  }
  if (g.dice.chance(25)) {
    const body = g.statements(withVariables(inside(within), ...errorFields(name)), 1, 2);
    const tree = code`if (isStepError(${name})) {\n${body.tree}}\n`;
    parts.push(statement({ ...tree, construct: "isStepError(e)" }));
  }
  if (g.errorClasses.length > 0 && g.dice.chance(15)) {
    const wrapped = code`throw new ${g.dice.pick(g.errorClasses)}(${wrappedCause(g, within)});`;
    return { tree: code`catch (${name}) {\n${parts}${statement(wrapped)}\n}`, scope, ends: true };
  }
  if (parts.length > 0 && g.dice.chance(50)) {
    return {
      tree: code`catch (${name}) {\n${parts}${statement(code`throw ${name};`)}\n}`,
      scope,
      ends: true,
    };
  }
  const rest = g.statements(within, 1, 2);
  return { tree: code`catch (${name}) {\n${parts}${rest.tree}}`, scope, ends: rest.ends };
}

/** What an error that stands for another one says. */
function wrappedCause(g: Maker, scope: Scope): Tree {
  const { caught } = scope;
  if (g.dice.chance(50)) return g.expression(scope, text, 1);
  return code`${caught!} instanceof WorkflowError ? ${caught!}.cause : "unknown"`;
}

function testable(g: Maker): readonly string[] {
  return [...g.errorClasses, "WorkflowError", "errors.Timeout"];
}

/** What is read of an error that is known to be one: as text, by paths. */
function errorFields(
  name: string,
): readonly { readonly name: string; readonly type: Ty; readonly assignable: false }[] {
  return [`${name}.cause`, `${name}.error`].map((path) => ({ name: path, type: text, assignable: false }));
}

/** `let reply: Reply; try { reply = await ask() } catch { return ... }`. */
function assignedInside(g: Maker, scope: Scope): Grown {
  const answering = g.steps.filter((step) => step.result !== "nothing");
  if (!g.afford(scope.turns)) return tryCatch(g, scope, false);
  const step = g.dice.pick(answering);
  const type = step.result as Ty;
  const name = g.fresh("reply", "answer", "receipt");
  const handler = catchClause(g, scope);
  const fallback = handler.ends ? handler.tree : code`catch {\n${name} = ${g.expression(scope, type, 1)};\n}`;
  const tree = code`let ${name}: ${show(type)};\ntry {\n${name} = await ${stepCall(g, scope, step, 2)};\n} ${fallback}`;
  return grown(tree, withVariables(scope, { name, type, assignable: true }));
}
