import { type Form, type Grown, type Maker } from "../maker.js";
import { inside, pathsOf, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { grown } from "./grown.js";

/** `switch` over text, numbers and enums, with cases that fall through and a default anywhere. */
export function switchForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const subjects = pathsOf(scope).flatMap((p) => {
    switch (p.type.kind) {
      case "enum":
        return [{ text: p.text, cases: p.type.of.map((member) => JSON.stringify(member)) }];
      case "string":
        return [{ text: p.text, cases: [`"a"`, `"new"`, `""`] }];
      case "number":
        return [{ text: p.text, cases: ["0", "1", "2"] }];
      default:
        return [];
    }
  });
  const enums = subjects.filter((s) => s.cases.includes(`"done"`) || s.cases.includes(`"gold"`));
  return [
    [enums.length === 0 ? 0 : 4, () => switchStatement(g, scope, g.dice.pick(enums))],
    [subjects.length === 0 ? 0 : 2, () => switchStatement(g, scope, g.dice.pick(subjects))],
  ];
}

function switchStatement(
  g: Maker,
  scope: Scope,
  subject: { readonly text: string; readonly cases: readonly string[] },
): Grown {
  const taken = g.dice.some(subject.cases, 1, subject.cases.length);
  const clauses: Tree[] = taken.map((value) => code`case ${value}: ${caseBody(g, scope)}`);
  if (g.dice.chance(70)) {
    const place = g.dice.chance(80) ? clauses.length : g.dice.int(0, clauses.length);
    clauses.splice(place, 0, code`default: ${caseBody(g, scope)}`);
  }
  return grown(code`switch (${subject.text}) {\n${clauses}}`, scope);
}

/** Ends with `break` most often; empty ones and some others fall through. */
function caseBody(g: Maker, scope: Scope): Tree {
  if (g.dice.chance(12)) return code`\n`;
  const within = inside(scope, { leavable: [...scope.leavable, { kind: "switch" }] });
  const { tree, ends } = g.statements(within, 1, 2);
  return ends || g.dice.chance(15) ? code`{\n${tree}}\n` : code`{\n${tree}break;\n}\n`;
}
