import type { ChoiceRule, ChoiceState } from "../../../asl/states.js";
import type { Block, Expr, Terminator } from "../../../ir/ir.js";
import { jsonataScope, inputPaths } from "../scopes.js";
import { testAsClaimed } from "../as-claimed.js";
import { isClaim } from "../../../ir/claims.js";
import { withoutClaimsOnTheWay } from "../borders.js";
import type { Emitter } from "../emitter.js";
import { assignJsonata, assignPaths, goTo, type Step } from "../go-to.js";
import { testOf } from "../jsonpath/tests.js";
import { inLanguage, jsonataText } from "../language.js";
import type { Target } from "../targets.js";

type Branch = Extract<Terminator, { kind: "branch" }>;

/** One rule of a Choice: the test, and where it leads. */
interface Rule {
  readonly test: Expr;
  readonly target: Target;
}

/** `if / else if / else` and `switch`: one Choice, as long as nothing has to be done between the tests. */
export function choiceState(
  emitter: Emitter,
  name: string,
  block: Block,
  end: Branch,
): ChoiceState | undefined {
  const { rules, otherwise } = total(emitter, chain(emitter, block, end));
  return inLanguage<ChoiceState>(emitter, name, end.at, {
    jsonpath: () => {
      const doubts = (expr: Expr) => emitter.hasHandlers && isClaim(expr, emitter.border);
      const scope = { ...inputPaths(emitter, block), doubts };
      const carry = (copies: Parameters<typeof assignPaths>[1]) => assignPaths(emitter, copies, scope);
      const tests = rules.map((rule) => ({ test: testOf(rule.test, scope), target: rule.target }));
      const Choices = tests.map(
        ({ test, target }): ChoiceRule => ({ ...test, ...goTo(emitter, target, carry) }) as ChoiceRule,
      );
      return { Type: "Choice", Choices, ...defaultOf(goTo(emitter, otherwise, carry)) };
    },
    jsonata: () => {
      const carry = (copies: Parameters<typeof assignPaths>[1]) =>
        assignJsonata(emitter, copies, block, new Map());
      const Choices = rules.map((rule): ChoiceRule => {
        const test = emitter.hasHandlers ? testAsClaimed(rule.test, emitter.border) : rule.test;
        const text = jsonataText(test, jsonataScope(emitter, test, block, new Map()));
        return { Condition: `{% ${text} %}`, ...goTo(emitter, rule.target, carry) };
      });
      return { Type: "Choice", Choices, ...defaultOf(goTo(emitter, otherwise, carry)) };
    },
  });
}

interface Chain {
  readonly rules: readonly Rule[];
  readonly otherwise: Target;
}

/** No handler sees the failure of a Choice, so nothing that it writes may fail where a machine has handlers. */
function total(emitter: Emitter, { rules, otherwise }: Chain): Chain {
  if (!emitter.hasHandlers || emitter.mode === "jsonpath") return { rules, otherwise };
  const f = (target: Target) => withoutClaimsOnTheWay(target, emitter.border);
  return { rules: rules.map((rule) => ({ ...rule, target: f(rule.target) })), otherwise: f(otherwise) };
}

/** The state's own Assign runs on the way to the default. */
function defaultOf({ Next, Assign }: Step): { Default: string; Assign?: ChoiceState["Assign"] & object } {
  return { Default: Next, ...(Assign === undefined ? {} : { Assign }) };
}

/** Tests that follow each other with nothing between become rules of the same Choice. */
function chain(emitter: Emitter, block: Block, end: Branch): Chain {
  const rules: Rule[] = [
    { test: emitter.targets.testOf(block, end.test), target: emitter.targets.of(end.then) },
  ];
  let otherwise = emitter.targets.of(end.else);
  const seen = new Set([block.id]);
  for (;;) {
    if (otherwise.kind !== "block" || otherwise.copies.length > 0) break;
    const next: Block = otherwise.block;
    if (next.end.kind !== "branch" || next.lets.length > 0 || seen.has(next.id)) break;
    if ((emitter.incoming.get(next.id) ?? 0) > 1) break;
    seen.add(next.id);
    rules.push({
      test: emitter.targets.testOf(next, next.end.test),
      target: emitter.targets.of(next.end.then),
    });
    otherwise = emitter.targets.of(next.end.else);
  }
  return { rules, otherwise };
}
