import type { Span } from "../diagnostics/index.js";
import type { Operator } from "./operator.js";
import type { Shape } from "./shape.js";

export type ValueId = number;

/** A value, named as in the source where the source has a name for it. */
export interface Value {
  readonly id: ValueId;
  readonly name: string;
  readonly shape: Shape;
  readonly at: Span;
  /** Fields that the machine itself has written wherever they stand in it: they are sure to be as the shape says. */
  readonly made?: readonly string[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A pure expression. `shape` is that of its value; `at` its place in the source. */
export type Expr = { readonly shape: Shape; readonly at: Span } & ExprKind;

export type ExprKind =
  | { readonly op: "constant"; readonly value: Json }
  | { readonly op: "undefined" }
  | { readonly op: "use"; readonly value: ValueId }
  /** A string that is known when the machine is deployed: becomes `${name}`. */
  | { readonly op: "placeholder"; readonly name: string; readonly of?: ResourcePart }
  /** A field of the context object, as the service spells it: ["Execution", "Name"]. */
  | { readonly op: "context"; readonly path: readonly string[] }
  | { readonly op: "get"; readonly of: Expr; readonly key: string }
  | { readonly op: "object"; readonly entries: readonly ObjectEntry[] }
  | { readonly op: "array"; readonly items: readonly ArrayItem[] }
  /** A template string: its parts are joined as text. */
  | { readonly op: "text"; readonly parts: readonly (string | Expr)[] }
  | { readonly op: "if"; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly op: "apply"; readonly operator: Operator; readonly args: readonly Expr[] }
  /** A pure callback; its parameters are values that only `body` uses. */
  | { readonly op: "function"; readonly params: readonly Value[]; readonly body: Expr }
  /** An error made by `new X(cause)`: names of its class and of the classes above it, nearest first. */
  | {
      readonly op: "error";
      readonly names: readonly string[];
      readonly cause?: Expr;
      /** What a guard throws for data that is not as claimed counts as an error of the step that it came from. */
      readonly ofClaim?: true;
    }
  /**
   * `error instanceof X`: the ASL names of X and of its subclasses. `base` is X where names do not decide: then they are
   * "any", or what tells it here.
   */
  | {
      readonly op: "isError";
      readonly of: Expr;
      readonly names: readonly string[] | "any";
      readonly base?: string;
    };

/** What a placeholder stands for: one projection of a resource, `queue("Reviews").url`. */
export interface ResourcePart {
  readonly kind: string;
  readonly id: string;
  readonly projection: string;
}

export type ObjectEntry =
  | { readonly key: string; readonly value: Expr }
  | { readonly computed: Expr; readonly value: Expr }
  | { readonly spread: Expr };

export type ArrayItem = { readonly item: Expr } | { readonly spread: Expr };
