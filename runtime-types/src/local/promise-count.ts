import { createHook } from "node:async_hooks";

/**
 * Numbers promises in the order in which they are made. An async function makes its promise before its first statement,
 * so that the numbers say which strands began inside which element of `Promise.all([f(), g()])`.
 */
const counter = { made: 0 };
const numbers = new WeakMap<object, number>();

const hook = createHook({
  init(_id, type, _trigger, resource) {
    if (type === "PROMISE") numbers.set(resource, ++counter.made);
  },
});

export const promiseCount = (): number => counter.made;
export const numberOf = (promise: object): number | undefined => numbers.get(promise);
export const startCounting = (): void => void hook.enable();
export const stopCounting = (): void => void hook.disable();
