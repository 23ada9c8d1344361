/** A JSONPath as data: where it starts and the steps it takes from there. */
export interface Path {
  readonly root: PathRoot;
  readonly steps: readonly PathStep[];
}

export type PathRoot =
  /** `$`: what the field sees as its input. */
  | { readonly kind: "input" }
  /** `$$`: the context object. */
  | { readonly kind: "context" }
  /** `$name`: a variable that an Assign has set. */
  | { readonly kind: "variable"; readonly name: string }
  /** `@`: the candidate, inside a filter only. */
  | { readonly kind: "item" };

export type PathStep =
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "properties"; readonly names: readonly string[] }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "indices"; readonly indices: readonly number[] }
  | { readonly kind: "slice"; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: "wildcard" }
  /** `..`: the step after it looks at every value below. */
  | { readonly kind: "descend" }
  | { readonly kind: "filter"; readonly test: FilterTest }
  | { readonly kind: "function"; readonly name: PathFunction; readonly args: readonly FilterValue[] };

export const pathFunctions = [
  "length",
  "size",
  "min",
  "max",
  "avg",
  "sum",
  "stddev",
  "keys",
  "concat",
  "append",
  "first",
  "last",
  "index",
] as const;

export type PathFunction = (typeof pathFunctions)[number];

export const filterOperators = [
  "===",
  "!==",
  "==",
  "!=",
  "<=",
  ">=",
  "<",
  ">",
  "=~",
  "subsetof",
  "noneof",
  "anyof",
  "nin",
  "in",
  "size",
  "empty",
  "contains",
] as const;

export type FilterOperator = (typeof filterOperators)[number];

export type FilterTest =
  | { readonly kind: "and" | "or"; readonly left: FilterTest; readonly right: FilterTest }
  | { readonly kind: "not"; readonly test: FilterTest }
  | { readonly kind: "exists"; readonly path: Path }
  | {
      readonly kind: "compare";
      readonly operator: FilterOperator;
      readonly left: FilterValue;
      readonly right: FilterValue;
    };

export type FilterValue =
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "literal"; readonly value: FilterLiteral }
  | { readonly kind: "regex"; readonly source: string; readonly flags: string };

export type FilterLiteral =
  string | number | boolean | null | readonly FilterLiteral[] | { readonly [key: string]: FilterLiteral };

export type ParsedPath =
  { readonly ok: true; readonly path: Path } | { readonly ok: false; readonly message: string };
