import { allInRun, allSettledInRun } from "./promise-all.js";
import { startCounting, stopCounting } from "./sections.js";
import { RunProblem } from "./run-problem.js";
import { seededUuid } from "./random.js";
import { never, strands } from "./strand.js";
import type { World } from "./world.js";

/** The world of the run that surrounds the caller. */
const here = (): World | undefined => strands.getStore()?.execution.world;

/** How many runs there are; the last one to end takes the patches away. */
const patched: { runs: number; restore: () => void } = { runs: 0, restore: () => undefined };

/** Makes time, chance and Promise.all those of the run, for code inside a run; all other code sees no change. */
export function patchGlobals(): () => void {
  if (patched.runs++ === 0) patched.restore = patch();
  return () => {
    if (--patched.runs === 0) patched.restore();
  };
}

function patch(): () => void {
  const RealDate = Date;
  const { now } = RealDate;
  const { random } = Math;
  const randomUuid = crypto.randomUUID;

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget) => {
      const world = here();
      return Reflect.construct(
        target,
        given.length === 0 && world ? [world.clock.now()] : given,
        newTarget,
      ) as Date;
    },
    apply: () => new Date().toString(),
  });
  RealDate.now = () => here()?.clock.now() ?? now();
  Math.random = () => here()?.random() ?? random();
  crypto.randomUUID = () => {
    const world = here();
    return world ? (seededUuid(world.random) as ReturnType<typeof randomUuid>) : randomUuid.call(crypto);
  };
  const restorePromises = patchPromise();
  startCounting();

  return () => {
    globalThis.Date = RealDate;
    RealDate.now = now;
    Math.random = random;
    crypto.randomUUID = randomUuid;
    restorePromises();
    stopCounting();
  };
}

function patchPromise(): () => void {
  const { all, allSettled, race, any } = Promise;
  const inRun = (instead: (elements: readonly unknown[]) => Promise<unknown>, real: unknown) =>
    function (this: unknown, elements: Iterable<unknown>): unknown {
      return strands.getStore()
        ? instead([...elements])
        : Reflect.apply(real as () => unknown, this, [elements]);
    };
  const refuse = (name: string) => (): Promise<unknown> => {
    here()?.abort(
      new RunProblem(
        `Promise.${name} has no meaning in a state machine: use Promise.all, or parallel and a timeout.`,
      ),
    );
    return never();
  };
  Object.assign(Promise, {
    all: inRun(allInRun, all),
    allSettled: inRun(allSettledInRun, allSettled),
    race: inRun(refuse("race"), race),
    any: inRun(refuse("any"), any),
  });
  return () => void Object.assign(Promise, { all, allSettled, race, any });
}
