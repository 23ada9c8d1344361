import { Script } from "node:vm";

const name = "workWithTimeLimit";
const globals = globalThis as unknown as Record<string, unknown>;
const script = new Script(`${name}()`);

/** Runs what may never end: it is given up after so long, in the middle of a loop too. */
export function within<T>(millis: number, work: () => T): T {
  let made: { readonly value: T } | undefined;
  globals[name] = (): void => void (made = { value: work() });
  script.runInThisContext({ timeout: millis });
  return made!.value;
}

/** The same for what waits in between; undefined when it is given up. */
export async function inTime<T>(millis: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), millis)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
