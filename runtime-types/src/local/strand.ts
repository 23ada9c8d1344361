import { AsyncLocalStorage } from "node:async_hooks";
import type { Execution } from "./world.js";
import { branchHere, promiseCount } from "./sections.js";
import type { UndoScope } from "./undo-scope.js";

/**
 * One thing that a workflow does (a call, a wait, a block), and the context of what is done after it.
 * Strands form a tree: what comes after a strand, and what is done inside it, hang below it.
 */
export interface Strand {
  readonly execution: Execution;
  parent: Strand | undefined;
  readonly children: Set<Strand>;
  /** How many promises there were when it began: tells which element of a Promise.all it belongs to. */
  readonly began: number;
  /** It has not ended, so that what begins in its context stands beside it, not after it. */
  busy: boolean;
  cancelled: boolean;
  /** The nearest strand above that can be cancelled: a branch, or what has not ended. */
  fence: Strand | undefined;
  readonly scope: UndoScope;
  readonly branch?: Branch;
  /** Takes the one call of a `waitForToken` instead of making it. */
  readonly capture?: (request: unknown) => void;
}

/** Where calls are one after the other: a branch, or a whole execution. */
export interface Order {
  /** Ids of the calls that ended last: what begins next comes after them. */
  frontier: readonly number[];
}

/** A place in the program where branches begin; a retried block is one block. */
export interface Block {
  readonly strand: Strand;
  /** The frontier that its branches begin with. */
  base: readonly number[];
  branches: (Branch | undefined)[];
}

export interface Branch extends Order {
  readonly block: Block;
  readonly index: number;
}

export const strands = new AsyncLocalStorage<Strand | undefined>();

/** A promise that never settles: what a cancelled strand waits for. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** Runs something that is no part of the workflow, such as a mock. */
export const outside = <T>(action: () => T): T => strands.run(undefined, action);

/** Where a strand that begins here hangs: what is still busy stands beside it. */
export function currentStrand(): Strand | undefined {
  let strand = strands.getStore();
  while (strand?.busy) strand = strand.parent;
  const branch = branchHere();
  return branch && strand && !isInside(strand, branch) ? branch : strand;
}

/** A branch is a fence of all that is below it. */
function isInside(strand: Strand, branch: Strand): boolean {
  for (let at: Strand | undefined = strand; at; at = at.fence) if (at === branch) return true;
  return false;
}

export function isCancelled(strand: Strand): boolean {
  for (let at: Strand | undefined = strand; at; at = at.fence) {
    if (at.cancelled || at.execution.hasEnded()) return true;
  }
  return false;
}

type StrandOptions = Partial<Pick<Strand, "scope" | "branch" | "capture" | "execution" | "busy">>;

/** A strand below another. */
export function strandBelow(parent: Strand, options: StrandOptions = {}): Strand {
  const strand: Strand = {
    execution: parent.execution,
    parent,
    children: new Set(),
    began: promiseCount(),
    busy: false,
    cancelled: false,
    fence: parent.busy || parent.branch || !parent.parent ? parent : parent.fence,
    scope: parent.scope,
    ...options,
  };
  parent.children.add(strand);
  return strand;
}

/**
 * Begins a strand where the workflow stands and makes it the context of the caller:
 * after an `await` of it, the caller goes on below it. Undefined when the caller has been cancelled.
 */
export function enterStrand(): Strand | undefined {
  const parent = currentStrand();
  if (!parent || isCancelled(parent)) return undefined;
  const strand = strandBelow(parent, { busy: true });
  strands.enterWith(strand);
  return strand;
}
