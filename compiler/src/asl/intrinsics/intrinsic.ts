import type { Path } from "../jsonpath/index.js";

/** A call of an intrinsic function, as data. */
export interface IntrinsicCall {
  readonly kind: "call";
  readonly name: IntrinsicName;
  readonly args: readonly IntrinsicArgument[];
}

export type IntrinsicArgument =
  | IntrinsicCall
  | { readonly kind: "path"; readonly path: Path; readonly text: string }
  /** A text in single quotes; `pieces` are what stands between its unescaped `{}`. */
  | { readonly kind: "text"; readonly value: string; readonly pieces: readonly string[] }
  | { readonly kind: "literal"; readonly value: number | boolean | null };

export interface Arity {
  readonly min: number;
  readonly max: number;
}

const any = Number.POSITIVE_INFINITY;

/** Every intrinsic function and how many arguments it takes. */
export const intrinsicArity = {
  "States.Array": { min: 0, max: any },
  "States.ArrayContains": { min: 2, max: 2 },
  "States.ArrayGetItem": { min: 2, max: 2 },
  "States.ArrayLength": { min: 1, max: 1 },
  "States.ArrayPartition": { min: 2, max: 2 },
  "States.ArrayRange": { min: 3, max: 3 },
  "States.ArrayUnique": { min: 1, max: 1 },
  "States.Base64Decode": { min: 1, max: 1 },
  "States.Base64Encode": { min: 1, max: 1 },
  "States.Format": { min: 1, max: any },
  "States.Hash": { min: 2, max: 2 },
  "States.JsonMerge": { min: 3, max: 3 },
  "States.JsonToString": { min: 1, max: 1 },
  "States.MathAdd": { min: 2, max: 2 },
  "States.MathRandom": { min: 2, max: 3 },
  "States.StringSplit": { min: 2, max: 2 },
  "States.StringToJson": { min: 1, max: 1 },
  "States.UUID": { min: 0, max: 0 },
} as const satisfies Record<string, Arity>;

export type IntrinsicName = keyof typeof intrinsicArity;

/** How deep calls may be nested. */
export const maxIntrinsicNesting = 10;

export function isIntrinsicName(name: string): name is IntrinsicName {
  return Object.hasOwn(intrinsicArity, name);
}
