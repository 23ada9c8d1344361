import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import type { Tree } from "../tree.js";
import { assignmentForms } from "./assignments.js";
import { branchForms } from "./branches.js";
import { effectForms } from "./effects.js";
import { exitForms } from "./exits.js";
import { functionForms } from "./functions.js";
import { loopForms } from "./loops.js";
import { switchForms } from "./switches.js";
import { tryForms } from "./tries.js";
import { variableForms } from "./variables.js";

/** The statements of a block, one after the other, until one of them ends it. */
export function statements(g: Maker, scope: Scope, least: number, most: number): Grown {
  const size = g.dice.int(least, most);
  const parts: (string | Tree)[] = [];
  let here = scope;
  for (let i = 0; i < size; i++) {
    const grown = oneOf(g.dice, formsOf(g, here, i === size - 1));
    parts.push(grown.tree, "\n");
    here = { ...grown.scope, opening: false };
    if (grown.ends) return { tree: { parts }, scope: here, ends: true };
  }
  return { tree: { parts }, scope: here, ends: false };
}

function formsOf(g: Maker, scope: Scope, last: boolean): readonly Form<Grown>[] {
  const nested =
    scope.level >= g.deepest ? [] : [branchForms, switchForms, loopForms, tryForms, functionForms];
  const exits = last && scope.level > 0 ? [exitForms] : [];
  return [variableForms, assignmentForms, effectForms, ...nested, ...exits].flatMap((forms) =>
    forms(g, scope),
  );
}
