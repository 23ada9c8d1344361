import type { Frame } from "./frame.js";

/** Stops a branch and what runs inside it. */
export function stop(frame: Frame): void {
  frame.stopped = true;
  frame.abortBelow?.();
  frame.abortBelow = undefined;
}

const aborted = {
  Task: "TaskStateAborted",
  Wait: "WaitStateAborted",
  Map: "MapStateAborted",
  Parallel: "ParallelStateAborted",
} as const;

/** Writes the events of a branch that is stopped: those of what runs inside it first. */
export function abort(frame: Frame): void {
  stop(frame);
  const { type } = frame;
  if (frame.state === "" || !(type in aborted)) return;
  frame.previous = frame.run.recorder.record(aborted[type as keyof typeof aborted], frame.previous);
}
