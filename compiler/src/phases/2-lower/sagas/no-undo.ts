import type { PlaceNote } from "../../../ir/saga-notes.js";
import { lateUndo, noUndo } from "../../../diagnostics/catalogue/sagas.js";
import { report } from "../context.js";
import { successors } from "../finish-graph.js";
import type { OpenBlock } from "../graph-builder.js";
import { resolveCovers, type Covers } from "./covered.js";
import { isWithin, placesAround, type ScopePlace } from "./places.js";
import { allCallSites, callSites } from "./sites.js";
import type { UndoScope } from "./undo-scope.js";

/** Warns of steps in a scope with undos whose effect stays when something fails after them. */
export function warnOfNoUndo(scope: UndoScope): void {
  const covers = resolveCovers(callSites(scope.sites));
  for (const place of scope.places) {
    const remedy = remedyOf(place, scope, covers);
    if (remedy === "missing") report(scope.outer, noUndo, place.node, place.step!.name.text);
    if (remedy === "late") report(scope.outer, lateUndo, place.node, place.step!.name.text);
  }
}

/**
 * Whether an undo undoes a step, or needs to: one that changes something, and after which an error can leave the scope.
 * Late is an undo that something can fail before.
 */
export function remedyOf(place: ScopePlace, scope: UndoScope, covers: Covers): PlaceNote["remedy"] {
  const own = [...covers].filter(([, parts]) => parts.some(({ part }) => isWithin(place, part)));
  const changes = place.step?.effect === "some" && covers.size > 0;
  if (own.length === 0) return changes && fails(place, scope, new Set()) ? "missing" : "none needed";
  const attempted = own.some(([, parts]) => parts.some(({ when }) => when === "attempted"));
  if (!changes || attempted) return "undo";
  const calls = new Set(own.map(([{ call }]) => call));
  const registered = allCallSites(scope.sites).filter(({ call }) => calls.has(call));
  return fails(place, scope, new Set(registered.map(({ block }) => block))) ? "late" : "undo";
}

/** Whether an error can leave the scope after the step has succeeded, on a way that does not come to one of these blocks. */
function fails(place: ScopePlace, scope: UndoScope, registered: ReadonlySet<OpenBlock>): boolean {
  const { step, blocks } = place;
  if (step === undefined) return true;
  const failures = new Set([
    ...scope.failures.map(({ block }) => block),
    ...scope.places.flatMap(({ taker, handler }) => (taker?.kind === "branch" && handler ? [handler] : [])),
  ]);
  const seen = new Set<OpenBlock>([step.next]);
  const work = [step.next];
  let ends = false;
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    if (registered.has(block)) continue;
    if (failures.has(block) || leavesItsGraph(block)) return true;
    ends ||= block.end?.kind === "return";
    const isSure = isWait(block) || asksForClaims(block);
    for (const to of isSure ? successors(block).slice(0, 1) : successors(block)) {
      if (seen.has(to)) continue;
      seen.add(to);
      work.push(to);
    }
  }
  if (!ends || blocks.length === 0) return false;
  // The end of a branch: the others can still fail, unless the block has their errors as data.
  const around = placesAround(place, scope.places).find((one) => one.step !== undefined);
  return place.taker?.kind !== "settled" || around === undefined || fails(around, scope, registered);
}

/** An error that nothing takes leaves the branch, which fails its block. */
function leavesItsGraph({ end }: OpenBlock): boolean {
  return (
    end?.kind === "throw" || (end?.kind === "invoke" && end.handlers.length === 0 && end.call.kind !== "wait")
  );
}

/** What is asked of data in JSONPath alone is no step that fails: a warning does not depend on the query language. */
function asksForClaims({ end }: OpenBlock): boolean {
  return end?.kind === "branch" && end.test.op === "apply" && end.test.operator === "isAsClaimed";
}

/** The service lets no Wait fail. */
function isWait({ end }: OpenBlock): boolean {
  return end?.kind === "invoke" && end.call.kind === "wait";
}
