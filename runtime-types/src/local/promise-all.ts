import { branchesSettle } from "./fan-out.js";
import { branchOf, closeBlock, createBlock } from "./order.js";
import { numberOf } from "./promise-count.js";
import { currentStrand, enterStrand, isCancelled, never, type Block, type Strand } from "./strand.js";

const realAll = Promise.all;
const realAllSettled = Promise.allSettled;

/** `Promise.all` inside a run: the elements become branches; when one fails, the others are cancelled. */
export function allInRun(elements: readonly unknown[]): Promise<unknown> {
  const join = enterStrand();
  if (!join) return never();
  const { block, members } = claimBranches(join, elements);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      if (isCancelled(join)) return;
      endJoin(block);
      settle();
    };
    const failed = (thrown: unknown): void => {
      if (branchesSettle(join, []))
        return void firstFailure(elements).then((first) => end(() => reject(first)));
      members.forEach((member) => (member.cancelled = true));
      end(() => reject(thrown));
    };
    realAll.call(Promise, elements).then((values) => end(() => resolve(values)), failed);
  });
}

/** `Promise.allSettled` inside a run: the elements become branches, and all of them finish. */
export function allSettledInRun(elements: readonly unknown[]): Promise<unknown> {
  const join = enterStrand();
  if (!join) return never();
  const { block } = claimBranches(join, elements);
  return new Promise((resolve) => {
    void everyEnd(elements).then((ends) => {
      if (isCancelled(join)) return;
      endJoin(block);
      resolve(ends);
    });
  });
}

/** What the caller does next comes after the branches. */
function endJoin(block: Block): void {
  block.strand.busy = false;
  closeBlock(block);
}

/** Where all run to their ends, the machine can tell which branch failed, but not when: the first by position goes on. */
const firstFailure = async (elements: readonly unknown[]): Promise<unknown> => {
  const ends = (await everyEnd(elements)) as readonly PromiseSettledResult<unknown>[];
  return ends.find((one) => one.status === "rejected")?.reason;
};

const everyEnd = (elements: readonly unknown[]): Promise<unknown> => realAllSettled.call(Promise, elements);

/**
 * Moves the strands that began while the elements were evaluated below the join, each as a branch with the index of its
 * element. A promise is made before what its function does, so the last element made before a strand is the strand's.
 */
function claimBranches(
  join: Strand,
  elements: readonly unknown[],
): { readonly block: Block; readonly members: readonly Strand[] } {
  const made = elements
    .map((element, index) => ({
      index,
      number: (element instanceof Object && numberOf(element)) || Infinity,
    }))
    .sort((a, b) => a.number - b.number);
  const from = currentStrand();
  const block = createBlock(join);
  const members: Strand[] = [];
  for (const strand of from?.children ?? []) {
    const element = made.findLast(({ number }) => number <= strand.began);
    if (strand === join || !element) continue;
    strand.branch = branchOf(block, element.index);
    strand.parent = join;
    strand.fence = join;
    from?.children.delete(strand);
    join.children.add(strand);
    members.push(strand);
  }
  return { block, members };
}
