import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import { inside, narrow, pathsOf, withVariables, type Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { randomType } from "../random-types.js";
import { show, tagOf } from "../types.js";
import { constantMaybes } from "./effects.js";
import { exit } from "./exits.js";
import { grown } from "./grown.js";

export function branchForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const unions = unionsOf(scope);
  return [
    [9, () => plain(g, scope), "if"],
    [7, () => withElse(g, scope), "if, else"],
    [6, () => early(g, scope), "if (a) leave"],
    [5, () => present(g, scope), "if (a !== undefined)"],
    [2, () => chain(g, scope), "if, else if, else"],
    [2, () => assignedLater(g, scope), "let a: T; if, else"],
    [unions.length === 0 ? 0 : 4, () => member(g, scope), `if (a.type === "card")`],
  ];
}

export function block(g: Maker, scope: Scope, most = 3): Grown {
  const body = g.statements(inside(scope), 1, most);
  return { ...body, tree: code`{\n${body.tree}}` };
}

function plain(g: Maker, scope: Scope): Grown {
  const { tree } = block(g, scope);
  return grown(code`if (${g.condition(scope, 2)}) ${tree}`, scope);
}

function withElse(g: Maker, scope: Scope): Grown {
  const test = g.condition(scope, 2);
  const [then, other] = [block(g, scope), block(g, scope)];
  return grown(code`if (${test}) ${then.tree} else ${other.tree}`, scope, then.ends && other.ends);
}

function chain(g: Maker, scope: Scope): Grown {
  const [a, b] = [g.condition(scope, 2), g.condition(scope, 1)];
  const [first, second, other] = [block(g, scope, 2), block(g, scope, 2), block(g, scope, 2)];
  const ends = first.ends && second.ends && other.ends;
  return grown(code`if (${a}) ${first.tree} else if (${b}) ${second.tree} else ${other.tree}`, scope, ends);
}

/** `if (order.total === 0) return { free: true };` */
function early(g: Maker, scope: Scope): Grown {
  return grown(code`if (${g.condition(scope, 2)}) ${exit(g, inside(scope))}`, scope);
}

/** What may be missing is there inside. */
function present(g: Maker, scope: Scope): Grown {
  const missing = constantMaybes(scope);
  if (missing.length === 0) return plain(g, scope);
  const path = g.dice.pick(missing);
  const truth = path.type.of.kind !== "boolean" && path.type.of.kind !== "number" && g.dice.chance(40);
  const test = truth ? path.text : `${path.text} !== ${path.type.nothing}`;
  const then = block(g, narrow(scope, path.text, path.type.of));
  if (g.dice.chance(60)) return grown(code`if (${test}) ${then.tree}`, scope);
  const other = block(g, narrow(scope, path.text, "gone"), 2);
  return grown(code`if (${test}) ${then.tree} else ${other.tree}`, scope, then.ends && other.ends);
}

/** Values of a union that TypeScript knows more of after a test. */
export function unionsOf(scope: Scope) {
  return pathsOf(scope).flatMap((p) =>
    p.type.kind === "union" && !p.variable.assignable && !p.text.includes("?.")
      ? [{ text: p.text, type: p.type }]
      : [],
  );
}

/** The member of a union, inside of the test for it. */
function member(g: Maker, scope: Scope): Grown {
  const { text, type } = g.dice.pick(unionsOf(scope));
  const one = g.dice.pick(type.members);
  const then = block(g, narrow(scope, text, one));
  const test = `${text}.${type.tag} === ${JSON.stringify(tagOf(type, one))}`;
  const rest = type.members.filter((other) => other !== one);
  if (g.dice.chance(50)) return grown(code`if (${test}) ${then.tree}`, scope);
  const narrowed = rest.length === 1 ? narrow(scope, text, rest[0]!) : narrow(scope, text, "gone");
  const other = block(g, narrowed, 2);
  return grown(code`if (${test}) ${then.tree} else ${other.tree}`, scope, then.ends && other.ends);
}

/** `let label: string; if (...) label = ...; else label = ...;` */
function assignedLater(g: Maker, scope: Scope): Grown {
  const type = randomType(g.dice, g.types);
  const name = g.fresh("label", "plan", "choice");
  const value = (): Tree => g.expression(scope, type, 2);
  const short = (): Tree => code`{\n${name} = ${value()};\n}`;
  const long = (): Tree => {
    const body = g.statements(inside(scope), 1, 2);
    return body.ends ? code`{\n${body.tree}}` : code`{\n${body.tree}${name} = ${value()};\n}`;
  };
  const set = (): Tree =>
    oneOf<Tree>(
      g.dice,
      [
        [2, short, "a = b"],
        [1, long, "a = b after statements"],
      ],
      short,
    );
  const tree = code`let ${name}: ${show(type)};\nif (${g.condition(scope, 2)}) ${set()} else ${set()}`;
  return grown(tree, withVariables(scope, { name, type, assignable: true }));
}
