import { RunProblem } from "./run-problem.js";
import { enterStrand, isCancelled, type Strand } from "./strand.js";

/**
 * Does something in a strand of its own. The promise settles with it, unless the strand has been cancelled:
 * then it never settles, as the caller's code has ended.
 */
export function inStrand(action: (strand: Strand) => Promise<unknown>): Promise<unknown> {
  const promise = new Promise<unknown>((resolve, reject) => {
    const strand = enterStrand();
    if (!strand) return;
    const settle = (how: () => void): void => {
      if (isCancelled(strand)) return;
      strand.busy = false;
      how();
    };
    const failed = (thrown: unknown): void => {
      if (thrown instanceof RunProblem) return strand.execution.world.abort(thrown);
      settle(() => reject(thrown));
    };
    try {
      action(strand).then((value) => settle(() => resolve(value)), failed);
    } catch (thrown) {
      failed(thrown);
    }
  });
  // Awaited later or never: either way it is no unhandled rejection of the process.
  promise.catch(() => undefined);
  return promise;
}
