import type { Node } from "ts-morph";
import { outcomeUnknown, undoInUndo, undoWhere } from "../../../diagnostics/catalogue/sagas.js";
import { argumentMissing, notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import type { CallRule } from "../calls/helpers.js";
import { refuse, report, type Cx } from "../context.js";
import { staticOptions, staticText } from "../entities/static-text.js";
import { undefinedAt } from "../expressions/literals.js";
import { capturesOf } from "./captures.js";
import { coveredBy } from "./covered.js";
import { register } from "./register.js";
import type { CallPlace } from "./sites.js";
import { undoneBy, undoneStep } from "./undo-label.js";

/** `compensate(undo, options)`: from here on, an error that leaves the scope runs the undo. */
export const compensateCall: CallRule = (node, cx) => {
  const [undo, options] = node.getArguments();
  if (undo === undefined)
    return refuse(cx, argumentMissing, node, "compensate", "the undo: compensate(() => release(hold))");
  if (cx.registry === undefined) return refuse(cx, cx.undoing === undefined ? undoWhere : undoInUndo, node);
  const name = undoName(options, cx);
  const undoes = undoneBy(node, undo, cx);
  const captures = capturesOf(undo, node, cx.registry, cx);
  const named = name === undefined ? {} : { name };
  const covers = coveredBy(node, undo, cx);
  const site: CallPlace = {
    kind: "call",
    call: node,
    undo,
    ...named,
    undoes,
    covers,
    calls: [],
    cx,
    captures,
  };
  register(site, name ?? undoes, node, cx);
  const step = undoneStep(node, undo, cx);
  if (step !== undefined && (step.timeout || cx.deadline !== undefined))
    report(cx, outcomeUnknown, node, step.label);
  return undefinedAt(node);
};

function undoName(options: Node | undefined, cx: Cx): string | undefined {
  const { name, ...others } = staticOptions(options, cx);
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  const text = staticText(name, cx);
  if (name !== undefined && text === undefined) report(cx, notStatic, name, "The name of an undo");
  return text;
}
