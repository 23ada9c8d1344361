import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import type { Scope } from "../scope.js";
import { code, type Tree } from "../tree.js";
import { text } from "../types.js";
import { returnStatement } from "./effects.js";
import { grown } from "./grown.js";

export function exitForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  return [[14, () => grown(exit(g, scope), scope, true), "a statement that leaves"]];
}

/** A statement that leaves: the loop, the function, the machine. */
export function exit(g: Maker, scope: Scope): Tree {
  const back = () => returnStatement(g, scope);
  if (scope.pure) return back();
  const loop = scope.leavable.some((l) => l.kind === "loop") ? 1 : 0;
  const breakable = scope.leavable.some((l) => l.kind !== "block") ? 1 : 0;
  const labels = scope.leavable.filter((l) => l.label !== undefined);
  const thrown = (name: string) => code`throw new ${name}(${g.expression(scope, text, 2)});`;
  return oneOf<Tree>(
    g.dice,
    [
      [5, back, "return a"],
      [g.errorClasses.length === 0 ? 0 : 4, () => thrown(g.dice.pick(g.errorClasses)), "throw new E()"],
      [0.5, () => thrown("Error"), "throw new Error()"],
      [4 * loop, () => code`continue;`, "continue"],
      [5 * breakable, () => code`break;`, "break"],
      [
        labels.length === 0 ? 0 : 5,
        () => {
          const { kind, label } = g.dice.pick(labels);
          return code`${kind === "loop" && g.dice.chance(50) ? "continue" : "break"} ${label!};`;
        },
        "break label, continue label",
      ],
      [scope.caught === undefined ? 0 : 10, () => code`throw ${scope.caught!};`, "throw e"],
    ],
    back,
  );
}
