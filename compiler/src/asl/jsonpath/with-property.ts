import type { Json, JsonObject } from "../states.js";

/** A copy with one more property; `__proto__` is a name like any other. */
export function withProperty(target: JsonObject, name: string, value: Json): JsonObject {
  const copy: { [key: string]: Json } = { ...target };
  setProperty(copy, name, value);
  return copy;
}

/** Sets an own property, also when it is called `__proto__`. */
export function setProperty(target: { [key: string]: Json }, name: string, value: Json): void {
  if (name === "__proto__") {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[name] = value;
  }
}
