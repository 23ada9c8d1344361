/** Any class, as far as its name matters. */
export type AnyClass = abstract new (...args: never[]) => unknown;

/** The ASL name of an error class: its own static `errorName`, else its class name. */
export function errorNameOf(errorClass: AnyClass): string {
  const own: unknown = Object.getOwnPropertyDescriptor(errorClass, "errorName")?.value;
  return typeof own === "string" ? own : errorClass.name;
}

/** Classes seen so far: a step reports a bare name, and only the class says what it is a subclass of. */
const known = new Set<AnyClass>();

/** Makes a class known, so that an error reported under its name is also an instance of its base classes. */
export function registerErrorClass(errorClass: AnyClass): void {
  known.add(errorClass);
}

/** Where a local run says which error names belong to subclasses of a class that it cannot see. */
export const subclassSlot = Symbol.for("@sfnc/runtime-types/subclasses");

interface Slots {
  readonly [subclassSlot]?: (errorName: string) => readonly string[];
}

/** Whether an ASL error name is one that the class stands for; the names of ASL are wider than one error. */
export function nameMatches(name: string, errorClass: AnyClass): boolean {
  return namesOf(errorClass).some((pattern) => patternMatches(pattern, name));
}

function namesOf(errorClass: AnyClass): readonly string[] {
  registerErrorClass(errorClass);
  const isSubclass = (c: AnyClass): boolean =>
    c === errorClass ||
    Object.prototype.isPrototypeOf.call(errorClass.prototype as object, c.prototype as object);
  const names = [...known].filter(isSubclass).map(errorNameOf);
  return [...names, ...names.flatMap((name) => (globalThis as Slots)[subclassSlot]?.(name) ?? [])];
}

/** One entry of ErrorEquals against a name. */
export function patternMatches(pattern: string, name: string): boolean {
  switch (pattern) {
    case "States.ALL":
      return true;
    case "States.TaskFailed":
      return name !== "States.Timeout" && name !== "States.HeartbeatTimeout";
    case "States.HeartbeatTimeout":
      // An expired heartbeat is reported as States.Timeout.
      return name === "States.HeartbeatTimeout" || name === "States.Timeout";
    default:
      return pattern === name;
  }
}

/** `value instanceof errorClass` as the state machine decides it: by name. */
export function matchesClass(value: unknown, errorClass: AnyClass): boolean {
  if (!(value instanceof Error) || !("error" in value) || typeof value.error !== "string") return false;
  return nameMatches(value.error, errorClass);
}
