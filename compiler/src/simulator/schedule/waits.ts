import type { Scheduler, Thread } from "./scheduler.js";

/** Waits until `start` calls back. */
export function* until<T>(start: (resume: (value: T) => void) => void): Thread<T> {
  return (yield start as (resume: (value: unknown) => void) => void) as T;
}

/** Waits for a promise; nothing else happens meanwhile. */
export function* promised<T>(promise: Promise<T>): Thread<T> {
  return (yield promise) as T;
}

/** Waits for a virtual time. */
export function* sleepUntil(scheduler: Scheduler, time: number): Thread<void> {
  if (time <= scheduler.now) return;
  yield (resume: (value: unknown) => void) => scheduler.at(time, () => resume(undefined));
}

/** A thread that need not wait: for those who may have to wait and here do not. */
export function just<T>(value: T): Thread<T> {
  const done: IteratorResult<never, T> = { done: true, value };
  const thread: Thread<T> = {
    next: () => done,
    return: () => done,
    throw: (error: unknown) => {
      throw error;
    },
    [Symbol.iterator]: () => thread,
  };
  return thread;
}
