import type { Engine } from "../engine.js";
import { callStep } from "./call.js";
import { continueWith, runChild, startChild } from "./child.js";
import { runDistributedMap } from "./distributed.js";
import { runMap, runParallel } from "./blocks.js";
import { currentStrand, isCancelled, strandBelow, strands } from "./strand.js";
import { inStrand } from "./in-strand.js";
import { callBack } from "./callback.js";
import { withUndos } from "./undo-scope.js";
import { waitFor } from "./wait.js";
import { milliseconds } from "./duration.js";

/** The helpers, as a local run carries them out. Each begins a strand before anything else. */
export const localEngine: Engine = {
  call: (step, input, options) => inStrand((strand) => callStep(strand, step, input, options)),
  wait: (target) => inStrand((strand) => waitFor(strand, target)) as Promise<void>,
  waitForToken: (send, options) => inStrand((strand) => callBack(strand, send, options)),
  parallel: (branches, options) => inStrand((strand) => runParallel(strand, branches, options)),
  map: (items, body, options) => inStrand((strand) => runMap(strand, items, body, options)),
  distributedMap: (source, body, options) =>
    inStrand((strand) => runDistributedMap(strand, source, body, options)),
  run: (child, input, options) => inStrand((strand) => runChild(strand, child, input, options)),
  start: (child, input, options) => inStrand((strand) => startChild(strand, child, input, options)),
  continueAsNew: (input) => inStrand((strand) => continueWith(strand, input)) as Promise<never>,
  saga: (body, options) =>
    inStrand((strand) => {
      const { clock } = strand.execution.world;
      return withUndos(strand, body, {
        onUndoFailure: options.onUndoFailure ?? strand.execution.options.onUndoFailure,
        ...(options.rethrow && { rethrow: options.rethrow }),
        ...(options.deadline !== undefined && { deadline: clock.now() + milliseconds(options.deadline) }),
      });
    }),
  compensate(undo, options) {
    const parent = currentStrand();
    if (!parent || isCancelled(parent)) return;
    // Only a mark: it stays busy, so that what comes next hangs where it would have hung without it.
    const mark = strandBelow(parent, { busy: true });
    strands.enterWith(mark);
    parent.scope.undos.push({ strand: mark, action: undo, name: options.name });
    parent.execution.registered.push(mark);
  },
};
