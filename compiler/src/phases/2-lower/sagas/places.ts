import type { Node } from "ts-morph";
import type { Call, StateName } from "../../../ir/ir.js";
import type { BlockNote, Effect } from "../../../ir/saga-notes.js";
import type { Span } from "../../../diagnostics/index.js";
import { spanOf } from "../../1-front/project.js";
import { takerOf, type Cx, type ErrorTaker } from "../context.js";
import { effectOf } from "../entities/effects.js";
import type { OpenBlock } from "../graph-builder.js";

/** A place in a scope of undos that an error can leave. */
export interface ScopePlace {
  readonly node: Node;
  readonly via: readonly Span[];
  readonly blocks: readonly BlockNote[];
  /** The call, absent for a `throw`. */
  readonly step?: PlacedStep;
  /** What takes its error, when the scope does not. */
  readonly taker?: ErrorTaker;
  /** Where its error goes. */
  readonly handler?: OpenBlock;
}

export interface PlacedStep {
  readonly name: StateName;
  readonly call: Call;
  readonly effect: Effect;
  /** Where it goes on when it succeeded. */
  readonly next: OpenBlock;
}

/** A call as a place of its scope; one of an undo belongs to the undo. */
export function noteStep(
  node: Node,
  { name, call, effect, next }: Pick<PlacedStep, "name" | "call" | "next"> & { readonly effect?: Effect },
  handler: OpenBlock | undefined,
  cx: Cx,
): void {
  if (cx.undoCalls !== undefined && call.kind === "task") {
    const { timeout, retry } = call;
    const bound = timeout?.op === "constant" ? { timeout: Number(timeout.value) } : {};
    cx.undoCalls.push({ name, retry, ...bound, at: spanOf(node) });
  }
  notePlace(node, handler, cx, { name, call, effect: effectOf(call, effect), next });
}

export function notePlace(node: Node, handler: OpenBlock | undefined, cx: Cx, step?: PlacedStep): void {
  const taker = takerOf(cx);
  cx.undoScope?.places.push({
    node,
    via: cx.via,
    blocks: cx.blocks,
    ...(step === undefined ? {} : { step }),
    ...(taker === undefined ? {} : { taker }),
    ...(handler === undefined ? {} : { handler }),
  });
}

/** Whether the place is in this part of the source, or is reached by a call in it. */
export function isWithin(place: ScopePlace, part: Node): boolean {
  const { file, start, end } = spanOf(part);
  const contains = (at: Span): boolean => at.file === file && at.start >= start && at.end <= end;
  return contains(spanOf(place.node)) || place.via.some(contains);
}

/** The block that the place is a branch of; where its branches settle, the place that throws their error too. */
export function placesAround(place: ScopePlace, places: readonly ScopePlace[]): readonly ScopePlace[] {
  const around = place.blocks.at(-1);
  if (around === undefined) return [];
  return places.filter(({ node, blocks }) => {
    const at = spanOf(node);
    const same = at.file === around.at.file && at.start === around.at.start;
    return same && blocks.length === place.blocks.length - 1;
  });
}
