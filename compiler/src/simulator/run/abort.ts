import type { Frame } from "./frame.js";

const aborted = {
  Task: "TaskStateAborted",
  Wait: "WaitStateAborted",
  Map: "MapStateAborted",
  Parallel: "ParallelStateAborted",
} as const;

/** Writes the events of a branch that is stopped: those of what runs inside it first. */
export function abort(frame: Frame): void {
  frame.abortBelow?.();
  frame.abortBelow = undefined;
  const { type } = frame;
  if (frame.state === "" || !(type in aborted)) return;
  frame.previous = frame.run.recorder.record(aborted[type as keyof typeof aborted], frame.previous);
}
