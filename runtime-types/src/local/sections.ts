import { createHook, executionAsyncResource } from "node:async_hooks";
import type { Strand } from "./strand.js";

/**
 * What runs between two awaits. The promise that an `await` makes is the resource of the section after it, and it is made
 * in the section before it: so sections hang together as the calls of async functions do, whatever the store of the
 * context says. A store that is entered in `f()` of `Promise.all([f(), g()])` is still there when `g()` begins.
 */
interface Section {
  /** How many promises there were when its own was made. */
  readonly number: number;
  /** Where its promise was made; no longer known when `place` is. */
  from: Section | undefined;
  /** The branch of a `Promise.all` that it belongs to; null when it belongs to none. */
  place?: Strand | null;
  readonly joins: Join[];
}

/** A `Promise.all`: the numbers of the promises of its elements, in ascending order, each with its branch. */
interface Join {
  readonly elements: readonly JoinElement[];
  /** How many promises there were when it was called. */
  readonly end: number;
}

export interface JoinElement {
  readonly number: number;
  readonly branch: Strand;
}

const counter = { made: 0 };
const sections = new WeakMap<object, Section>();

const hook = createHook({
  init(_id, type, _trigger, resource) {
    if (type === "PROMISE") {
      sections.set(resource, { number: ++counter.made, from: sectionHere(), joins: [] });
    }
  },
});

export const startCounting = (): void => void hook.enable();
export const stopCounting = (): void => void hook.disable();

/** An async function makes its promise before its first statement: the number says what began inside of it. */
export const promiseCount = (): number => counter.made;
export const numberOf = (promise: object): number | undefined => sections.get(promise)?.number;

/** Says which branch each section belongs to that begins inside of an element of a `Promise.all`. */
export function registerJoin(elements: readonly JoinElement[]): void {
  sectionHere().joins.push({ elements, end: counter.made });
}

/** The branch of a `Promise.all` that the caller stands in by the calls of async functions. */
export function branchHere(): Strand | undefined {
  const passed: Section[] = [];
  let at = sectionHere();
  let place = placeOf(at);
  while (place === undefined) {
    passed.push(at);
    at = at.from!;
    place = placeOf(at);
  }
  for (const section of passed) {
    section.place = place;
    section.from = undefined;
  }
  return place ?? undefined;
}

/** Undefined when it is that of the section before it. */
function placeOf(section: Section): Strand | null | undefined {
  if (section.place !== undefined) return section.place;
  return branchIn(section) ?? (section.from ? undefined : null);
}

/** The section before it has ended when it runs: it knows all of its joins, inner ones first. */
function branchIn({ number, from }: Section): Strand | undefined {
  const join = from?.joins.find(({ elements, end }) => elements[0]!.number <= number && number <= end);
  return join?.elements.findLast((element) => element.number <= number)?.branch;
}

function sectionHere(): Section {
  const resource = executionAsyncResource();
  const known = sections.get(resource);
  if (known) return known;
  const section: Section = { number: 0, from: undefined, place: null, joins: [] };
  sections.set(resource, section);
  return section;
}
