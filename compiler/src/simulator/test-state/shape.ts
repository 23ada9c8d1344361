/** What the result of an API is made of. */
export type Shape =
  | {
      readonly kind: "text";
      readonly min?: number;
      readonly max?: number;
      readonly values?: readonly string[];
    }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: Shape }
  | {
      readonly kind: "object";
      /** Absent where any field is allowed. */
      readonly fields?: { readonly [name: string]: Shape };
      readonly required?: readonly string[];
    };

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export const text = (bounds: Bounds = {}): Shape => ({ kind: "text", ...bounds });
export const oneOf = (...values: readonly string[]): Shape => ({ kind: "text", values });
export const number = (bounds: Bounds = {}): Shape => ({ kind: "number", ...bounds });
export const flag: Shape = { kind: "flag" };
export const list = (of: Shape): Shape => ({ kind: "list", of });
export const record: Shape = { kind: "object" };
export const object = (
  fields: { readonly [name: string]: Shape },
  required: readonly string[] = [],
): Shape => ({
  kind: "object",
  fields,
  required,
});
