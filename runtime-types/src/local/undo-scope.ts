import { failureOf } from "./step-failure.js";
import { isCancelled, never, strandBelow, strands, type Branch, type Strand } from "./strand.js";
import type { ErrorClass } from "../errors.js";
import type { UndoFailure } from "../workflow.js";

/** Where undos are registered: a workflow, a saga, or a child of a distributed map. */
export interface UndoScope {
  readonly undos: Undo[];
  /** When what is done in the scope fails with States.Timeout. */
  readonly deadline?: number;
}

/** An undo, and the strand that marks where it was registered. */
export interface Undo {
  readonly strand: Strand;
  readonly action: () => Promise<unknown>;
  readonly name: string | undefined;
}

export interface UndoOptions {
  readonly deadline?: number;
  readonly rethrow?: ErrorClass;
  readonly onUndoFailure?: ((failure: UndoFailure) => Promise<unknown>) | undefined;
}

/** Calls that failed, by the errors that they threw: an undo's failure names its call. */
export const failedCalls = new WeakMap<object, { readonly name: string; readonly input: unknown }>();

/** Runs a body whose undos run when an error leaves it; then the error goes on. */
export async function withUndos(
  strand: Strand,
  body: () => Promise<unknown>,
  options: UndoOptions,
): Promise<unknown> {
  const scope: UndoScope = {
    undos: [],
    ...deadlineOf(strand.scope, options),
  };
  const inside = strandBelow(strand, { scope });
  try {
    return await strands.run(inside, body);
  } catch (thrown) {
    if (isCancelled(strand)) return await never();
    await undoAll(strand, inside, options);
    if (!options.rethrow) throw thrown;
    throw new (options.rethrow as unknown as new (cause: string) => Error)(failureOf(thrown).cause);
  }
}

/** The nearest of all around: what is done in a saga is done in those around it. */
function deadlineOf(outer: UndoScope, own: UndoOptions): Pick<UndoScope, "deadline"> {
  const deadline = Math.min(outer.deadline ?? Infinity, own.deadline ?? Infinity);
  return deadline === Infinity ? {} : { deadline };
}

async function undoAll(strand: Strand, inside: Strand, options: UndoOptions): Promise<void> {
  const { onUndo } = strand.execution.world.options;
  const registered = inProgramOrder(inside.scope.undos).reverse();
  // Undos have all the time that they need.
  const undoing = strandBelow(strand, { scope: { undos: strand.scope.undos } });
  await strands.run(undoing, async () => {
    for (const undo of registered) {
      onUndo?.({ name: undo.name ?? "undo" });
      try {
        await undo.action();
      } catch (thrown) {
        await tell(undo, thrown, options);
      }
    }
  });
}

/** A failed undo is told of; neither it nor a failure to tell stops the undos before it. */
async function tell(undo: Undo, thrown: unknown, { onUndoFailure }: UndoOptions): Promise<void> {
  const call = thrown instanceof Object ? failedCalls.get(thrown) : undefined;
  const name = undo.name ?? call?.name ?? "undo";
  try {
    await onUndoFailure?.({ undo: name, input: call?.input ?? null, ...failureOf(thrown) });
  } catch {
    return;
  }
}

/** Undos of different branches of one block are in the order of the branches, others in the order of registration. */
function inProgramOrder(undos: readonly Undo[]): Undo[] {
  const placed = undos.map((undo, registered) => ({
    undo,
    registered,
    branches: branchesAround(undo.strand),
  }));
  const compare = (a: (typeof placed)[number], b: (typeof placed)[number]): number => {
    for (const one of a.branches) {
      const other = b.branches.find(({ block }) => block === one.block);
      if (other && other.index !== one.index) return one.index - other.index;
    }
    return a.registered - b.registered;
  };
  return placed.sort(compare).map(({ undo }) => undo);
}

function branchesAround(strand: Strand): readonly Branch[] {
  const branches: Branch[] = [];
  for (let at: Strand | undefined = strand; at; at = at.parent) if (at.branch) branches.unshift(at.branch);
  return branches;
}
