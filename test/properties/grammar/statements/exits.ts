import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { text } from "../types.js";
import { returnStatement } from "./effects.js";
import { grown } from "./grown.js";

export function exitForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  const tree = exit(g, scope);
  return tree === undefined ? [] : [[14, () => grown(tree, scope, true)]];
}

/** A statement that leaves: the loop, the function, the machine. */
export function exit(g: Maker, scope: Scope): Tree | undefined {
  if (scope.pure) return code`${returnStatement(g, scope)}`;
  const loop = scope.leavable.some((l) => l.kind === "loop") ? 1 : 0;
  const breakable = scope.leavable.some((l) => l.kind !== "block") ? 1 : 0;
  const labels = scope.leavable.filter((l) => l.label !== undefined);
  const forms: readonly Form<Tree>[] = [
    [5, () => returnStatement(g, scope)],
    [g.errorClasses.length === 0 ? 0 : 4, () => thrown(g, scope)],
    [4 * loop, () => code`continue;`],
    [5 * breakable, () => code`break;`],
    [
      labels.length === 0 ? 0 : 5,
      () => {
        const { kind, label } = g.dice.pick(labels);
        return code`${kind === "loop" && g.dice.chance(50) ? "continue" : "break"} ${label!};`;
      },
    ],
    [scope.caught === undefined ? 0 : 10, () => code`throw ${scope.caught!};`],
  ];
  return oneOf(g.dice, forms);
}

function thrown(g: Maker, scope: Scope): Tree {
  return code`throw new ${g.dice.pick(g.errorClasses)}(${g.expression(scope, text, 2)});`;
}
