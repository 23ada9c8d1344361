import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { assignmentForms } from "./assignments.js";
import { branchForms } from "./branches.js";
import { effectForms } from "./effects.js";
import { exitForms } from "./exits.js";
import { fanOutForms } from "./fan-outs.js";
import { functionForms } from "./functions.js";
import { grown } from "./grown.js";
import { loopForms } from "./loops.js";
import { mutationForms } from "./mutations.js";
import { patternForms } from "./patterns.js";
import { switchForms } from "./switches.js";
import { tryForms } from "./tries.js";
import { variableForms } from "./variables.js";

/** Statements of one family at a place; each family is a file. */
export interface StatementFamily {
  readonly forms: (g: Maker, scope: Scope) => readonly Form<Grown>[];
  /** Holds blocks: not where those are as deep as they may be. */
  readonly nests?: true;
  /** Ends a block: only as its last statement. */
  readonly ends?: true;
}

/** All statements that a program can have. */
export const statementFamilies: readonly StatementFamily[] = [
  { forms: variableForms },
  { forms: patternForms },
  { forms: assignmentForms },
  { forms: mutationForms },
  { forms: effectForms },
  { forms: fanOutForms },
  { forms: branchForms, nests: true },
  { forms: switchForms, nests: true },
  { forms: loopForms, nests: true },
  { forms: tryForms, nests: true },
  { forms: functionForms, nests: true },
  { forms: exitForms, ends: true },
];

/** The statements of a block, one after the other, until one of them ends it. */
export function statements(g: Maker, scope: Scope, least: number, most: number): Grown {
  const size = g.dice.int(least, most);
  const parts: (string | Tree)[] = [];
  let here = scope;
  for (let i = 0; i < size; i++) {
    const next = oneOf(g.dice, formsOf(g, here, i === size - 1), () => grown(code``, here));
    parts.push(next.tree, "\n");
    here = { ...next.scope, opening: false };
    if (next.ends) return { tree: { parts }, scope: here, ends: true };
  }
  return { tree: { parts }, scope: here, ends: false };
}

function formsOf(g: Maker, scope: Scope, last: boolean): readonly Form<Grown>[] {
  const nests = scope.level < g.deepest && g.grows();
  const ends = last && scope.level > 0;
  return statementFamilies
    .filter((family) => (family.nests !== true || nests) && (family.ends !== true || ends))
    .flatMap((family) => family.forms(g, scope));
}
