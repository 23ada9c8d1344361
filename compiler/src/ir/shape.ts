/** What is known of a value's data, from its TypeScript type. */
export type Shape =
  | { readonly kind: "string"; readonly literals?: readonly string[] }
  /**
   * `whole`: provably an integer of small magnitude, so that intrinsics and text of it are exact. `clock`: whole
   * milliseconds, as the clock says them.
   */
  | {
      readonly kind: "number";
      readonly literals?: readonly number[];
      readonly whole?: true;
      readonly clock?: true;
    }
  | { readonly kind: "boolean"; readonly literal?: boolean }
  | { readonly kind: "null" }
  /** `claimed`: by its type the value is there, but the type is a claim about data from outside. */
  | { readonly kind: "undefined"; readonly claimed?: true }
  | ObjectShape
  | { readonly kind: "array"; readonly element: Shape }
  | { readonly kind: "tuple"; readonly elements: readonly Shape[] }
  | { readonly kind: "union"; readonly members: readonly Shape[] }
  /** A Date: an instant, as an ISO string on the wire. */
  | { readonly kind: "date" }
  /** What a catch clause receives. */
  | { readonly kind: "error" }
  /** A function used as data: pure callbacks only. */
  | { readonly kind: "function" }
  | { readonly kind: "never" }
  /** `unknown`, type parameters, and types too deep or recursive to spell out. */
  | { readonly kind: "unknown" }
  | { readonly kind: "any" };

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: { readonly [name: string]: Field };
  /** The type of undeclared keys, for `Record<string, T>`. */
  readonly index?: Shape;
  /** What the service itself writes: its fields are no claims. */
  readonly byService?: true;
}

export interface Field {
  readonly shape: Shape;
  readonly optional?: true;
}

export const stringShape: Shape = { kind: "string" };
export const numberShape: Shape = { kind: "number" };
export const wholeShape: Shape = { kind: "number", whole: true };
export const clockShape: Shape = { kind: "number", clock: true };
export const booleanShape: Shape = { kind: "boolean" };
export const nullShape: Shape = { kind: "null" };
export const undefinedShape: Shape = { kind: "undefined" };
export const unknownShape: Shape = { kind: "unknown" };
export const errorShape: Shape = { kind: "error" };
export const neverShape: Shape = { kind: "never" };

/** The members of a union, or the shape alone. */
export function membersOf(shape: Shape): readonly Shape[] {
  return shape.kind === "union" ? shape.members : [shape];
}

/** One shape for values of any of them; texts, numbers and booleans are one member each, with the values that are known. */
export function unionOf(shapes: readonly Shape[]): Shape {
  const members = new Map<string, Shape>();
  for (const shape of shapes.flatMap(membersOf)) {
    if (shape.kind === "never") continue;
    const key = isScalar(shape) ? shape.kind : JSON.stringify(shape);
    const known = members.get(key);
    members.set(key, known === undefined ? shape : eitherScalar(known, shape));
  }
  const list = [...members.values()];
  if (list.length === 0) return neverShape;
  return list.length === 1 ? list[0]! : { kind: "union", members: list };
}

function isScalar({ kind }: Shape): boolean {
  return kind === "string" || kind === "number" || kind === "boolean";
}

/** Both of one kind. */
function eitherScalar(a: Shape, b: Shape): Shape {
  if (a.kind === "string" && b.kind === "string") return { kind: "string", ...literalsOf(a, b) };
  if (a.kind === "number" && b.kind === "number") {
    return { kind: "number", ...literalsOf(a, b), ...(a.whole && b.whole ? { whole: true } : {}) };
  }
  if (a.kind === "boolean" && b.kind === "boolean") return a.literal === b.literal ? a : { kind: "boolean" };
  return a;
}

function literalsOf<T>(
  a: { readonly literals?: readonly T[] },
  b: { readonly literals?: readonly T[] },
): { readonly literals?: readonly T[] } {
  if (a.literals === undefined || b.literals === undefined) return {};
  return { literals: [...new Set([...a.literals, ...b.literals])] };
}

/** Whether a value may be `undefined`: absent, where it is a property. */
export function mayBeUndefined(shape: Shape): boolean {
  return membersOf(shape).some((m) => m.kind === "undefined" || m.kind === "unknown" || m.kind === "any");
}

/** Whether the type says that a value may be undefined; what is not known says nothing. */
export function saysUndefined(shape: Shape): boolean {
  return membersOf(shape).some((m) => m.kind === "undefined");
}

/** Whether the type says that a value may be null. */
export function saysNull(shape: Shape): boolean {
  return membersOf(shape).some((m) => m.kind === "null");
}

/** Whether the element of an array at a constant index, or any, may be undefined: results of branches may be. */
export function holdsAbsent(array: Shape, index?: unknown): boolean {
  return membersOf(array).some((member) =>
    member.kind === "tuple" && typeof index === "number" && index in member.elements
      ? saysUndefined(member.elements[index]!)
      : saysUndefined(elementOf(member)),
  );
}

export function mayBeNull(shape: Shape): boolean {
  return membersOf(shape).some((m) => m.kind === "null" || m.kind === "unknown" || m.kind === "any");
}

export function without(shape: Shape, ...kinds: readonly Shape["kind"][]): Shape {
  return unionOf(membersOf(shape).filter((m) => !kinds.includes(m.kind)));
}

/** The one kind that all members have, `undefined` and `null` apart from it; undefined when they differ. */
export function kindOf(shape: Shape): Shape["kind"] | undefined {
  const kinds = new Set(membersOf(shape).map((m) => m.kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

export function isObject(shape: Shape): boolean {
  return membersOf(shape).every((m) => m.kind === "object") && shape.kind !== "never";
}

/** The shape of `value.key`, with `undefined` where the key may be absent. */
export function fieldOf(shape: Shape, key: string): Shape {
  return unionOf(
    membersOf(shape).map((member): Shape => {
      switch (member.kind) {
        case "object": {
          const field = Object.hasOwn(member.fields, key) ? member.fields[key] : undefined;
          if (field !== undefined)
            return field.optional ? unionOf([field.shape, undefinedShape]) : field.shape;
          return member.index === undefined ? undefinedShape : unionOf([member.index, undefinedShape]);
        }
        case "array":
        case "string":
        case "tuple":
          return key === "length" ? wholeShape : undefinedShape;
        case "error":
          return stringShape;
        case "any":
        case "unknown":
          return unknownShape;
        default:
          return undefinedShape;
      }
    }),
  );
}

/** The shape of an element at an index that the type does not know. */
export function elementOf(shape: Shape): Shape {
  return unionOf(
    membersOf(shape).map((member): Shape => {
      if (member.kind === "array") return member.element;
      if (member.kind === "tuple") return unionOf(member.elements);
      return unknownShape;
    }),
  );
}
