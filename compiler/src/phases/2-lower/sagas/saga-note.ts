import { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import type { PlaceEnd, PlaceNote, SagaNote, UndoCall, UndoNote, UndoRun } from "../../../ir/saga-notes.js";
import { spanOf } from "../../1-front/project.js";
import { placesAround, type ScopePlace } from "./places.js";
import { allCallSites, callSites, type CallSite, type Site } from "./sites.js";
import { resolveCovers, type Covered } from "./covered.js";
import { remedyOf } from "./no-undo.js";
import { chainLabels } from "./undo-all.js";
import { nothing, chainAt, type UndoList, type UndoScope } from "./undo-scope.js";
import { nameOf } from "./undo-label.js";

/** Keeps what a scope does, as documentation; a function that is inlined again has the same scope in it. */
export function noteSaga(scope: UndoScope): void {
  const { options, node, outer } = scope;
  const { sagas } = outer.lowering;
  const at = spanOf(node);
  const sites = callSites(scope.sites);
  if (sagas.some((known) => known.at.file === at.file && known.at.start === at.start)) return;
  const covers = resolveCovers(sites);
  const copies = allCallSites(scope.sites);
  const undos = sites.map((site) => {
    const calls = copies.filter(({ call }) => call === site.call).flatMap((copy) => copy.calls);
    return undoNote(site, covers.get(site)!, calls);
  });
  const places = scope.places.flatMap((place) => {
    const end = endOf(place, scope, sites);
    return end === undefined ? [] : [placeNote(place, end, remedyOf(place, scope, covers), sagas)];
  });
  const { onUndoFailure } = options;
  sagas.push({
    kind: options.kind,
    ...(onUndoFailure === undefined ? {} : { told: calledIn(onUndoFailure) }),
    ...(options.rethrow === undefined ? {} : { rethrow: options.rethrow[0]! }),
    ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    undos,
    places: inOrder(merged(places)),
    at,
  });
}

function undoNote(
  { name, undoes, captures, call }: CallSite,
  covers: readonly Covered[],
  calls: readonly UndoCall[],
): UndoNote {
  const [covered, ...others] = covers;
  const known = covered !== undefined && others.every(({ when, beside }) => !beside || when === covered.when);
  const once = new Map(calls.map((one) => [`${one.at.file} ${one.at.start}`, one]));
  return {
    ...(name === undefined ? {} : { name }),
    undoes,
    ...(known ? { step: spanOf(covered.step), when: covered.when } : {}),
    calls: [...once.values()],
    captures: captures.map(({ variable }) => variable.name),
    at: spanOf(call),
  };
}

function placeNote(
  place: ScopePlace,
  end: PlaceEnd,
  remedy: PlaceNote["remedy"],
  sagas: readonly SagaNote[],
): PlaceNote {
  const { node, step, blocks, via } = place;
  const at = spanOf(node);
  const inner = sagas.some((saga) => saga.at.file === at.file && saga.at.start === at.start);
  return {
    ...(step === undefined ? {} : { step: step.name.text }),
    ...(inner ? { step: "saga" } : {}),
    effect: step?.effect ?? "none",
    remedy,
    blocks,
    end,
    at,
    via,
  };
}

/** What becomes of an error; nothing when another place says it: a branch of a block, or a step in front of a finally. */
function endOf(place: ScopePlace, scope: UndoScope, sites: readonly CallSite[]): PlaceEnd | undefined {
  const kind = place.step?.call.kind;
  if (kind === "parallel" || (kind === "map" && !isDistributed(place))) return undefined;
  if (place.step === undefined && (isBlock(place, scope) || Node.isTryStatement(place.node)))
    return undefined;
  const end = endWhereItLeaves(place, scope, sites);
  if (end?.kind !== "undone" || place.blocks.length === 0) return end;
  return { ...end, others: place.taker?.kind === "branch" ? "ended" : "cancelled" };
}

/** An error leaves a branch as the error of its block. */
function endWhereItLeaves(
  place: ScopePlace,
  scope: UndoScope,
  sites: readonly CallSite[],
): PlaceEnd | undefined {
  const { taker } = place;
  if (taker?.kind === "catch" || taker?.kind === "settled")
    return { kind: taker.kind, at: spanOf(taker.node) };
  if (taker?.kind === "finally") {
    const again = scope.places.find(({ node }) => node === taker.node.getParent());
    const end = again === undefined ? undefined : endWhereItLeaves(again, scope, sites);
    return end?.kind === "undone" ? { ...end, after: spanOf(taker.node) } : end;
  }
  if (place.blocks.length > 0) {
    const found = placesAround(place, scope.places);
    const around = found.find(({ step }) => step === undefined) ?? found[0];
    return around === undefined ? undefined : endWhereItLeaves(around, scope, sites);
  }
  const failure = scope.failures.find(({ block }) => block === place.handler);
  if (failure === undefined || failure.block.incoming.length === 0) return undefined;
  return { kind: "undone", undos: undosFrom(chainAt(scope, failure.block, scope.outer), scope, sites) };
}

function isDistributed({ step }: ScopePlace): boolean {
  return step?.call.kind === "map" && step.call.distributed !== undefined;
}

/** Whether it throws the error of a block whose branches settle. */
function isBlock(place: ScopePlace, scope: UndoScope): boolean {
  return scope.places.some((other) => other.step !== undefined && other.node === place.node);
}

/** The undos of a chain in the order in which they run. One is sure when every way through the chain has it. */
function undosFrom(chain: Expr, scope: UndoScope, sites: readonly CallSite[]): readonly UndoRun[] {
  const byLabel = new Map(scope.sites.map((site) => [site.label, site]));
  const after = (label: string): readonly string[] => chainLabels(byLabel.get(label)!.prev, scope);
  const start = chainLabels(chain, scope);
  const reached = reach(start, after);
  return [...scope.sites]
    .reverse()
    .filter(({ label }) => reached.has(label))
    .map((site) => runOf(site, !reach(start, after, site.label).has(nothing), sites));
}

function reach(
  start: readonly string[],
  after: (label: string) => readonly string[],
  without?: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const work = [...start];
  for (let label = work.pop(); label !== undefined; label = work.pop()) {
    if (label === without || seen.has(label)) continue;
    seen.add(label);
    if (label !== nothing) work.push(...after(label));
  }
  return seen;
}

function runOf(site: Site, sure: boolean, sites: readonly CallSite[]): UndoRun {
  const ofList = (list: UndoList): readonly UndoRun[] =>
    [...list.sites].reverse().map((one) => runOf(one, false, sites));
  switch (site.kind) {
    case "call":
      return { kind: "undo", undo: sites.findIndex(({ call }) => call === site.call), sure };
    case "list":
      return { kind: "loop", parts: [ofList(site.list)], sure, at: spanOf(site.list.node) };
    case "block": {
      const kind = site.each ? "map" : "parallel";
      const parts = [...site.lists].reverse().map(ofList);
      return { kind, parts: parts.filter((part) => part.length > 0), sure, at: spanOf(site.call) };
    }
  }
}

/** As the source calls the function: the name of a constant, or of the step in it. */
function calledIn(fn: Node): string {
  if (Node.isIdentifier(fn) || Node.isPropertyAccessExpression(fn)) return nameOf(fn);
  const call = fn.getDescendants().find((node) => Node.isCallExpression(node));
  return Node.isCallExpression(call) ? nameOf(call.getExpression()) : "a function";
}

/** A statement of a `finally` has a copy for each way out: what holds for all of them is sure. */
function merged(places: readonly PlaceNote[]): readonly PlaceNote[] {
  const found = new Map<string, PlaceNote>();
  for (const place of places) {
    const key = JSON.stringify([place.at, place.via, place.step]);
    const other = found.get(key);
    found.set(key, other === undefined ? place : { ...other, end: both(other.end, place.end) });
  }
  return [...found.values()];
}

function both(a: PlaceEnd, b: PlaceEnd): PlaceEnd {
  if (a.kind !== "undone" || b.kind !== "undone") return a;
  const [long, short] = a.undos.length >= b.undos.length ? [a, b] : [b, a];
  const sure = new Set(short.undos.filter((run) => run.sure).map(runKey));
  const known = new Set(long.undos.map(runKey));
  const more = short.undos.filter((run) => !known.has(runKey(run)));
  const undos = [...more, ...long.undos].map((run) => ({ ...run, sure: run.sure && sure.has(runKey(run)) }));
  return { ...long, undos };
}

function runKey(run: UndoRun): string {
  return run.kind === "undo" ? `undo ${run.undo}` : `${run.kind} ${run.at.file} ${run.at.start}`;
}

/** Functions that are inlined stand where they are called. */
function inOrder(places: readonly PlaceNote[]): readonly PlaceNote[] {
  const first = ({ via, at }: PlaceNote): readonly number[] => [...via, at].map(({ start }) => start);
  return places
    .map((place) => ({ place, key: first(place) }))
    .sort((a, b) => {
      for (let i = 0; i < Math.max(a.key.length, b.key.length); i++) {
        const difference = (a.key[i] ?? -1) - (b.key[i] ?? -1);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ place }) => place);
}
