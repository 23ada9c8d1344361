import { branchesSettle } from "./fan-out.js";
import { branchOf, closeBlock, createBlock } from "./order.js";
import { numberOf, registerJoin } from "./sections.js";
import { currentStrand, enterStrand, isCancelled, strandBelow, type Block, type Strand } from "./strand.js";

const realAll = Promise.all;
const realAllSettled = Promise.allSettled;

/** `Promise.all` inside a run: the elements become branches; when one fails, the others are cancelled. */
export function allInRun(elements: readonly unknown[]): Promise<unknown> {
  return inJoin(elements, (claimed, resolve, reject) => {
    const { join, members } = claimed;
    const end = (settle: () => void): void => {
      if (isCancelled(join)) return;
      endJoin(claimed);
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
  return inJoin(elements, (claimed, resolve) => {
    void everyEnd(elements).then((ends) => {
      if (isCancelled(claimed.join)) return;
      endJoin(claimed);
      resolve(ends);
    });
  });
}

/** The elements, as branches of a block. */
interface Claimed {
  readonly join: Strand;
  readonly block: Block;
  readonly members: readonly Strand[];
}

/** The promise is made before the strand, so that it can be the element of another `Promise.all` itself. */
function inJoin(
  elements: readonly unknown[],
  begin: (claimed: Claimed, resolve: (value: unknown) => void, reject: (thrown: unknown) => void) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const join = enterStrand();
    if (join) begin(claimBranches(join, elements), resolve, reject);
  });
}

/** What the caller does next comes after the branches. */
function endJoin({ join, block }: Claimed): void {
  join.busy = false;
  closeBlock(block);
}

/** Where all run to their ends, the machine can tell which branch failed, but not when: the first by position goes on. */
const firstFailure = async (elements: readonly unknown[]): Promise<unknown> => {
  const ends = (await everyEnd(elements)) as readonly PromiseSettledResult<unknown>[];
  return ends.find((one) => one.status === "rejected")?.reason;
};

const everyEnd = (elements: readonly unknown[]): Promise<unknown> => realAllSettled.call(Promise, elements);

/**
 * A branch for each element, and what began while the elements were evaluated below it. A promise is made before what its
 * function does, so the last element made before a strand is the strand's. What begins later is told by its section.
 */
function claimBranches(join: Strand, elements: readonly unknown[]): Claimed {
  const from = currentStrand();
  const block = createBlock(join);
  const members = elements.map((_, index) => strandBelow(join, { branch: branchOf(block, index) }));
  const made = members
    .flatMap((branch, index) => {
      const number = numberOf(Object(elements[index]));
      return number === undefined ? [] : [{ number, branch }];
    })
    .sort((a, b) => a.number - b.number);
  for (const strand of from?.children ?? []) {
    const branch = made.findLast(({ number }) => number <= strand.began)?.branch;
    if (strand === join || !branch) continue;
    strand.parent = branch;
    strand.fence = branch;
    from?.children.delete(strand);
    branch.children.add(strand);
  }
  if (made.length > 0) registerJoin(made);
  return { join, block, members };
}
