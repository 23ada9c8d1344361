/** What a field may hold. */
export type Kind =
  /** Free text, or a name of something: never evaluated. */
  | { readonly is: "text" }
  /** Text that a JSONata state may compute. */
  | { readonly is: "string" }
  | { readonly is: "boolean" }
  | { readonly is: "integer"; readonly min: number; readonly max: number }
  | { readonly is: "number"; readonly min: number; readonly max: number }
  | { readonly is: "timestamp" }
  | { readonly is: "one of"; readonly values: readonly string[] }
  /** Any JSON, taken as it is written. */
  | { readonly is: "constant" }
  /** JSON with `.$` keys in a JSONPath state, with `{% %}` strings in a JSONata state. */
  | { readonly is: "payload"; readonly of?: "object" | "array" }
  /** The test of a JSONata choice: a boolean, or an expression. */
  | { readonly is: "condition" }
  /** A path that may select anything; `null` stands for the empty object. */
  | { readonly is: "path" }
  /** A path to one place. */
  | { readonly is: "reference path" }
  /** Where a result is written: one place of the state's own input; `null` discards. */
  | { readonly is: "result path" }
  | { readonly is: "path or intrinsic" }
  | { readonly is: "texts" }
  | { readonly is: "shape"; readonly shape: ShapeName }
  | { readonly is: "shapes"; readonly shape: ShapeName; readonly mayBeEmpty: boolean }
  /** The states of a machine, a branch, or an item processor. */
  | { readonly is: "states" };

export type ShapeName =
  | "machine"
  | "branch"
  | "processor"
  | "processor config"
  | "retrier"
  | "catcher"
  | "choice rule"
  | "choice test"
  | "item reader"
  | "reader config"
  | "item batcher"
  | "result writer"
  | "writer config"
  | "credentials";
