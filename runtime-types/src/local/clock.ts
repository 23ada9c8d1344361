/** Something that will happen at a point of virtual time, unless it is called off. */
export interface Timer {
  readonly time: number;
  readonly ticket: number;
  readonly action: () => void;
  calledOff: boolean;
}

export interface Clock {
  now(): number;
  /** A place in the order of what happens at the same time. */
  ticket(): number;
  /** Does `action` at `now + milliseconds`, in the place of its ticket; a new one when none is given. */
  after(milliseconds: number, action: () => void, ticket?: number): Timer;
  /** Keeps time still until a promise of the real world has settled. */
  hold(promise: PromiseLike<unknown>): void;
  /** Lets time pass until `done`, from event to event; "stuck" when nothing is left to happen. */
  drive(done: () => boolean): Promise<"done" | "stuck">;
}

// Taken when the module loads: fake timers of a test runner must not stop the clock.
const realSetImmediate = setImmediate;

/** Every promise that could settle has settled, and what follows from it has run. */
const quiet = (): Promise<void> => new Promise((resolve) => realSetImmediate(resolve));

export function createClock(start: number): Clock {
  let now = start;
  let held = 0;
  let tickets = 0;
  let released: () => void = () => undefined;
  const timers: Timer[] = [];

  const insert = (timer: Timer): void => {
    const place = timers.findLastIndex(
      (other) => other.time < timer.time || (other.time === timer.time && other.ticket < timer.ticket),
    );
    timers.splice(place + 1, 0, timer);
  };

  return {
    now: () => now,
    ticket: () => ++tickets,
    after(milliseconds, action, ticket = ++tickets) {
      const timer: Timer = { time: now + Math.max(0, milliseconds), ticket, action, calledOff: false };
      insert(timer);
      return timer;
    },
    hold(promise) {
      held++;
      const release = (): void => {
        held--;
        released();
      };
      promise.then(release, release);
    },
    async drive(done) {
      for (;;) {
        await quiet();
        if (done()) return "done";
        if (held > 0) {
          await new Promise<void>((resolve) => (released = resolve));
          continue;
        }
        const next = timers.shift();
        if (!next) return "stuck";
        if (next.calledOff) continue;
        now = next.time;
        next.action();
      }
    },
  };
}
