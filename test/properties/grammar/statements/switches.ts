import { type Form, type Grown, type Maker } from "../maker.js";
import { inside, narrow, pathsOf, withVariables, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { randomType } from "../random-types.js";
import { show, tagOf } from "../types.js";
import { unionsOf } from "./branches.js";
import { grown } from "./grown.js";

interface Subject {
  readonly text: string;
  readonly cases: readonly string[];
}

/** `switch` over text, numbers, enums and unions, with cases that fall through and a default anywhere. */
export function switchForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const paths = pathsOf(scope);
  const enums = paths.flatMap((p): readonly Subject[] =>
    p.type.kind === "enum" && p.type.of.length > 1 && !p.text.endsWith(".type")
      ? [{ text: p.text, cases: p.type.of.map((member) => JSON.stringify(member)) }]
      : [],
  );
  const others = paths.flatMap((p): readonly Subject[] =>
    p.type.kind === "string"
      ? [{ text: p.text, cases: [`"a"`, `"new"`, `""`] }]
      : p.type.kind === "number"
        ? [{ text: p.text, cases: ["0", "1", "2"] }]
        : [],
  );
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  return [
    [some(enums, 4), () => switchStatement(g, scope, g.dice.pick(enums)), "switch over some texts"],
    [some(others, 1.5), () => switchStatement(g, scope, g.dice.pick(others)), "switch over a text or number"],
    [some(unionsOf(scope), 3), () => overMembers(g, scope), "switch over a union"],
    [some(enums, 1.5), () => assigning(g, scope, g.dice.pick(enums)), "switch that assigns in each case"],
  ];
}

function switchStatement(g: Maker, scope: Scope, subject: Subject): Grown {
  const taken = g.dice.some(subject.cases, 1, subject.cases.length);
  const clauses: Tree[] = taken.map((value) => code`case ${value}: ${caseBody(g, scope)}`);
  if (g.dice.chance(70)) {
    const place = g.dice.chance(80) ? clauses.length : g.dice.int(0, clauses.length);
    clauses.splice(place, 0, code`default: ${caseBody(g, scope)}`);
  }
  return grown(code`switch (${subject.text}) {\n${clauses}}`, scope);
}

/** Ends with `break` most often; empty ones and some others fall through. */
function caseBody(g: Maker, scope: Scope, mayFall = true): Tree {
  if (mayFall && g.dice.chance(12)) return code`\n`;
  const within = inside(scope, { leavable: [...scope.leavable, { kind: "switch" }] });
  const { tree, ends } = g.statements(within, 1, 2);
  if (ends || (mayFall && g.dice.chance(15))) return code`{\n${tree}}\n`;
  // People write the clause without braces when it declares nothing.
  return g.dice.chance(50) ? code`{\n${tree}break;\n}\n` : code`{\n${tree}}\nbreak;\n`;
}

/** Each case knows its member. */
function overMembers(g: Maker, scope: Scope): Grown {
  const { text, type } = g.dice.pick(unionsOf(scope));
  const taken = g.dice.some(type.members, 1, type.members.length);
  const clauses: Tree[] = taken.map((member) => {
    const known = narrow(scope, text, member);
    return code`case ${JSON.stringify(tagOf(type, member))}: ${caseBody(g, known, false)}`;
  });
  if (taken.length < type.members.length && g.dice.chance(60)) {
    clauses.push(code`default: ${caseBody(g, narrow(scope, text, "gone"), false)}`);
  }
  return grown(code`switch (${text}.${type.tag}) {\n${clauses}}`, scope);
}

/** `let fee: number; switch (tier) { case "gold": fee = 0; break; default: fee = 5; }`. */
function assigning(g: Maker, scope: Scope, subject: Subject): Grown {
  const type = randomType(g.dice, g.types);
  const name = g.fresh("fee", "level", "plan");
  const set = () => code`${name} = ${g.expression(scope, type, 2)};\n`;
  const clauses = g.dice
    .some(subject.cases, 1, subject.cases.length - 1)
    .map((value) => code`case ${value}:\n${set()}break;\n`);
  const tree = code`let ${name}: ${show(type)};\nswitch (${subject.text}) {\n${clauses}default:\n${set()}}`;
  return grown(tree, withVariables(scope, { name, type, assignable: true }));
}
