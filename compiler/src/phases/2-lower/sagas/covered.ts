import { Node, type CallExpression } from "ts-morph";
import type { Span } from "../../../diagnostics/index.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import type { CallSite } from "./sites.js";
import { readInitializers, stepIn } from "./undo-label.js";

/**
 * What each undo undoes, in the order of the source: the steps whose results it reads, when it is the first that does;
 * else of the steps beside it those that no other undo is for.
 */
export function resolveCovers(sites: readonly CallSite[]): Covers {
  const resolved = new Map<CallSite, readonly Covered[]>();
  const taken = new Set<Node>();
  const settle = (site: CallSite, covers: readonly Covered[]): void => {
    resolved.set(site, covers);
    for (const { step } of covers) taken.add(step);
  };
  const read = (site: CallSite): readonly Covered[] => site.covers.filter(({ beside }) => !beside);
  for (const site of sites) if (read(site).some(({ step }) => !taken.has(step))) settle(site, read(site));
  for (const site of sites) {
    if (resolved.has(site)) continue;
    const beside = site.covers.filter((one) => one.beside);
    const free = beside.filter(({ step }) => !taken.has(step));
    settle(site, [...(free.length > 0 ? free : beside), ...read(site)]);
  }
  return resolved;
}

/** What each undo undoes. */
export type Covers = ReadonlyMap<CallSite, readonly Covered[]>;

/** A part of the source that an undo undoes. */
export interface Covered {
  readonly part: Node;
  /** Its first step. */
  readonly step: Node;
  readonly when: "attempted" | "completed";
  /** It stands beside the `compensate`, and its result is not read. */
  readonly beside: boolean;
}

/**
 * What an undo may undo: the steps whose results it reads; the statements with a step before and after the
 * `compensate`.
 */
export function coveredBy(call: CallExpression, undo: Node, cx: Cx): readonly Covered[] {
  const here = coveredAt(call, undo, cx);
  if (here.length > 0) return here;
  // A function that only registers stands for its undo where it is called.
  const caller = cx.via.at(-1);
  const outer = caller === undefined ? undefined : callAt(caller, call);
  return outer === undefined ? [] : coveredAt(outer, outer, cx);
}

function callAt({ file, start, end }: Span, near: Node): CallExpression | undefined {
  const token = near.getProject().getSourceFile(file)?.getDescendantAtPos(start);
  return token
    ?.getAncestors()
    .find((node): node is CallExpression => Node.isCallExpression(node) && node.getEnd() === end);
}

function coveredAt(call: CallExpression, undo: Node, cx: Cx): readonly Covered[] {
  const read = readInitializers(undo, call, cx).flatMap((part) => covered(part, "completed", false, cx));
  const statement = call.getFirstAncestor((node) => Node.isExpressionStatement(node));
  if (statement === undefined) return read;
  const siblings = statement.getParentSyntaxList()?.getChildren() ?? [];
  const index = siblings.indexOf(statement);
  const hasStep = (node: Node): boolean =>
    Node.isStatement(node) && !isCompensate(node, cx) && firstStep(node, cx) !== undefined;
  const before = siblings.slice(0, index).findLast(hasStep);
  const after = siblings.slice(index + 1).find(hasStep);
  return [...read, ...covered(before, "completed", true, cx), ...covered(after, "attempted", true, cx)];
}

function covered(part: Node | undefined, when: Covered["when"], beside: boolean, cx: Cx): readonly Covered[] {
  const step = firstStep(part, cx);
  return part === undefined || step === undefined ? [] : [{ part, step, when, beside }];
}

/** The first step of a statement; of a block, a loop or a branch the statement itself. */
function firstStep(part: Node | undefined, cx: Cx): Node | undefined {
  if (part === undefined) return undefined;
  const hasStep = (node: Node): boolean =>
    Node.isCallExpression(node) && entityOf(node.getExpression(), cx)?.kind === "step";
  return stepIn(part, cx) ?? (part.getDescendants().some(hasStep) ? part : undefined);
}

function isCompensate(node: Node, cx: Cx): boolean {
  const call = Node.isExpressionStatement(node) ? node.getExpression() : undefined;
  if (!Node.isCallExpression(call)) return false;
  const entity = entityOf(call.getExpression(), cx);
  return entity?.kind === "helper" && entity.path[0] === "compensate";
}
