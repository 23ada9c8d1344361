import type { Node } from "ts-morph";
import { outcomeUnknown, undoInUndo, undoWhere } from "../../../diagnostics/catalogue/sagas.js";
import { argumentMissing, notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import { spanOf } from "../../1-front/project.js";
import type { CallRule } from "../calls/helpers.js";
import { refuse, report, type Cx } from "../context.js";
import { staticOptions, staticText } from "../entities/static-text.js";
import { undefinedAt } from "../expressions/literals.js";
import { capturesOf } from "./captures.js";
import { register } from "./register.js";
import type { Capture } from "./sites.js";
import { stepsOf, undoneBy, undoneStep } from "./undo-label.js";

/** `compensate(undo, options)`: from here on, an error that leaves the scope runs the undo. */
export const compensateCall: CallRule = (node, cx) => {
  const [undo, options] = node.getArguments();
  if (undo === undefined)
    return refuse(cx, argumentMissing, node, "compensate", "the undo: compensate(() => release(hold))");
  if (cx.undoing !== undefined) return refuse(cx, undoInUndo, node);
  if (cx.registry === undefined) return refuse(cx, undoWhere, node);
  const name = undoName(options, cx);
  const undoes = undoneBy(node, undo, cx);
  const captures = capturesOf(undo, node, cx.registry, cx);
  const named = name === undefined ? {} : { name };
  register({ kind: "call", call: node, undo, ...named, undoes, cx, captures }, name ?? undoes, node, cx);
  note(node, undo, name ?? undoes, captures, cx);
  return undefinedAt(node);
};

/** The undo as documentation; an inlined function that is called again registers the same one. */
function note(node: Node, undo: Node, undoes: string, captures: readonly Capture[], cx: Cx): void {
  const at = spanOf(node);
  const { undos } = cx.lowering;
  if (
    cx.registry === undefined ||
    undos.some((known) => known.at.file === at.file && known.at.start === at.start)
  )
    return;
  const { scope } = cx.registry;
  undos.push({
    undoes,
    calls: stepsOf(undo, cx),
    captures: captures.map(({ variable }) => variable.name),
    scope: scope.outer.registry === undefined && scope.outer.flow === undefined ? "workflow" : "saga",
    told: scope.options.onUndoFailure !== undefined,
    at,
  });
  const step = undoneStep(node, undo, cx);
  if (step?.timeout === true) report(cx, outcomeUnknown, node, step.label);
}

function undoName(options: Node | undefined, cx: Cx): string | undefined {
  const { name, ...others } = staticOptions(options, cx);
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  const text = staticText(name, cx);
  if (name !== undefined && text === undefined) report(cx, notStatic, name, "The name of an undo");
  return text;
}
