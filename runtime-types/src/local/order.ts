import type { Block, Branch, Order, Strand } from "./strand.js";

/** Where a strand's calls are ordered: its branch, or the execution. */
function orderOf(strand: Strand): Order {
  for (let at: Strand | undefined = strand; at && at !== at.execution.root; at = at.fence) {
    if (at.branch) return at.branch;
  }
  return strand.execution;
}

/** The calls that one which begins now comes after, without those that they themselves came after. */
export const frontierOf = (strand: Strand): readonly number[] => orderOf(strand).frontier;

/** A call has ended: what begins from now on in its branch comes after it. */
export function endCall(strand: Strand, id: number, after: readonly number[]): void {
  const order = orderOf(strand);
  order.frontier = [...order.frontier.filter((one) => !after.includes(one)), id];
}

export function createBlock(strand: Strand): Block {
  const block: Block = { strand, base: frontierOf(strand), branches: [] };
  strand.execution.blocks.push(block);
  return block;
}

/** Branches begin after what came before the block, a retried one after what the last attempt did. */
export function openBlock(block: Block): void {
  block.base = frontierOf(block.strand);
  block.branches = [];
}

export function branchOf(block: Block, index: number): Branch {
  return (block.branches[index] ??= { block, index, frontier: block.base });
}

/** What follows a block comes after the last calls of its branches. */
export function closeBlock({ strand, base, branches }: Block): void {
  const order = orderOf(strand);
  const added = branches.flatMap((branch) => branch?.frontier ?? []).filter((id) => !base.includes(id));
  if (added.length > 0) order.frontier = [...order.frontier.filter((id) => !base.includes(id)), ...added];
}
