import type { BranchStep } from "./execution.js";
import type { Block, Branch, Strand } from "./strand.js";
import type { Execution } from "./world.js";

/** The branches that strands of an execution stand in, the outermost first; asked for when the execution has ended. */
export function pathsOf(execution: Execution): (strand: Strand) => readonly BranchStep[] {
  const nearest = nearestBranch(execution);
  const ordinals = ordinalsOf(execution, nearest);
  const path = (strand: Strand): readonly BranchStep[] => {
    const branch = nearest(strand);
    if (!branch) return [];
    return [...path(branch.block.strand), { block: ordinals.get(branch.block) ?? 0, branch: branch.index }];
  };
  return path;
}

/** The innermost branch around a strand; remembered, because what follows a long loop hangs at the end of a long chain. */
function nearestBranch(execution: Execution): (strand: Strand) => Branch | undefined {
  const known = new Map<Strand, Branch | undefined>([[execution.root, undefined]]);
  return (strand) => {
    const passed: Strand[] = [];
    let at = strand;
    while (!known.has(at) && !at.branch && at.parent) {
      passed.push(at);
      at = at.parent;
    }
    const found = known.has(at) ? known.get(at) : at.branch;
    passed.forEach((one) => known.set(one, found));
    return found;
  };
}

/** Blocks are counted anew in each branch, in the order in which they began. */
function ordinalsOf(
  execution: Execution,
  nearest: (strand: Strand) => Branch | undefined,
): ReadonlyMap<Block, number> {
  const ordinals = new Map<Block, number>();
  const counts = new Map<Block | undefined, Map<number, number>>();
  for (const block of execution.blocks) {
    const home = nearest(block.strand);
    const inHome = counts.get(home?.block) ?? new Map<number, number>();
    const count = inHome.get(home?.index ?? 0) ?? 0;
    ordinals.set(block, count);
    inHome.set(home?.index ?? 0, count + 1);
    counts.set(home?.block, inHome);
  }
  return ordinals;
}
