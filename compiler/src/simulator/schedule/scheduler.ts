import { createAgenda } from "./heap.js";
import type { Agenda } from "./heap.js";
import { Stopped } from "./stopped.js";

/** What a thread waits for: a promise, on which everything waits, or a call of `resume`. */
export type Wait = Promise<unknown> | ((resume: (value: unknown) => void) => void);

/** A piece of the machine that can wait: a branch, an iteration, an execution. */
export type Thread<T> = Generator<Wait, T, unknown>;

/** A thread that runs. */
export interface Running {
  /** Stops it for good; what it waits for no longer matters. */
  readonly cancel: () => void;
}

interface Turn {
  readonly thread: Strand;
  readonly ticket: number;
  readonly value: unknown;
  readonly failed: boolean;
}

interface Strand {
  readonly generator: Thread<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
  /** Counts the waits: a late resume of a former wait is not heard. */
  ticket: number;
  alive: boolean;
}

/** An answer from outside, heard in the order in which it was asked for, however long it takes. */
interface Answer {
  readonly value: unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** Runs threads in virtual time: time passes only when nothing is left to do at the present instant. */
export class Scheduler {
  #now: number;
  readonly #agenda: Agenda = createAgenda();
  #turns: Turn[] = [];
  #answers: Answer[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  get now(): number {
    return this.#now;
  }

  at(time: number, action: () => void): void {
    this.#agenda.add(Math.max(time, this.#now), action);
  }

  start<T>(generator: Thread<T>, done: (value: T) => void, failed: (error: unknown) => void): Running {
    const thread: Strand = {
      generator,
      done: done as (value: unknown) => void,
      failed,
      ticket: 0,
      alive: true,
    };
    this.#turns.push({ thread, ticket: 0, value: undefined, failed: false });
    return {
      cancel: () => {
        thread.alive = false;
      },
    };
  }

  /** Hears an answer from outside; answers keep the order of their questions. */
  hear(value: unknown, done: (value: unknown) => void, failed: (error: unknown) => void): void {
    // It may be rejected before its turn comes, or when nobody listens any more.
    if (value instanceof Promise) value.catch(() => undefined);
    this.#answers.push({ value, done, failed });
  }

  /** Runs until `over`; throws what a callback throws, and calls `stuck` when nothing can happen any more. */
  async run(over: () => boolean, stuck: () => never): Promise<void> {
    while (!over()) {
      try {
        await this.#advance(over, stuck);
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
      }
    }
  }

  /** As long as nothing is to be waited for, this goes on. */
  async #advance(over: () => boolean, stuck: () => never): Promise<void> {
    const awaited = this.#runTurns(over);
    if (awaited !== undefined) await awaited;
    else if (over()) return;
    else if (this.#answers.length > 0) await this.#hearNext();
    else this.#pass(stuck);
  }

  async #hearNext(): Promise<void> {
    const answer = this.#answers.shift();
    if (answer === undefined) return;
    if (!(answer.value instanceof Promise)) return answer.done(answer.value);
    let value: unknown;
    try {
      value = await answer.value;
    } catch (error) {
      return answer.failed(error);
    }
    answer.done(value);
  }

  #pass(stuck: () => never): void {
    const next = this.#agenda.takeNext() ?? stuck();
    this.#now = next.at;
    next.action();
  }

  /** Lets every thread that is ready run until it waits; gives the promise that all must wait for. */
  #runTurns(over: () => boolean): Promise<void> | undefined {
    for (let at = 0; at < this.#turns.length; at++) {
      const { thread, ticket, value, failed } = this.#turns[at] as Turn;
      if (!thread.alive || thread.ticket !== ticket) continue;
      const awaited = this.#turn(thread, value, failed);
      if (awaited === undefined && !over()) continue;
      this.#turns = this.#turns.slice(at + 1);
      return awaited;
    }
    this.#turns = [];
    return undefined;
  }

  #turn(thread: Strand, value: unknown, failed: boolean): Promise<void> | undefined {
    let step: IteratorResult<Wait, unknown>;
    try {
      step = failed ? thread.generator.throw(value) : thread.generator.next(value);
    } catch (error) {
      if (!thread.alive) return undefined;
      thread.alive = false;
      thread.failed(error);
      return undefined;
    }
    if (!thread.alive) return undefined;
    if (step.done === true) {
      thread.alive = false;
      thread.done(step.value);
      return undefined;
    }
    const ticket = ++thread.ticket;
    if (typeof step.value === "function") {
      step.value((answer) => this.#turns.push({ thread, ticket, value: answer, failed: false }));
      return undefined;
    }
    return step.value.then(
      (answer) => void this.#turns.unshift({ thread, ticket, value: answer, failed: false }),
      (error: unknown) => void this.#turns.unshift({ thread, ticket, value: error, failed: true }),
    );
  }
}
