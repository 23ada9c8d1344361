import type { Span } from "../../diagnostics/index.js";
import type { Branch, Expr, Handler, Invoke, Let, Terminator, Value } from "../../ir/ir.js";

/** What a variable is known by: its declaration, as an opaque object. */
export type VariableKey = object;

export interface Variable {
  readonly key: VariableKey;
  readonly name: string;
  /** Fields of its values that the machine itself has written. */
  readonly made?: readonly string[];
}

/** An edge under construction: block arguments are appended as the target turns out to need them. */
export interface OpenEdge {
  readonly from: OpenBlock;
  readonly to: OpenBlock;
  readonly args: Expr[];
}

export interface OpenBlock {
  readonly id: number;
  readonly label: string;
  readonly params: { readonly value: Value; readonly variable: Variable | undefined }[];
  readonly lets: Let[];
  readonly incoming: OpenEdge[];
  readonly definitions: Map<VariableKey, Expr>;
  end: OpenTerminator | undefined;
  /** Whether all edges into it are known. */
  sealed: boolean;
}

export type OpenTerminator =
  | { readonly kind: "jump"; readonly to: OpenEdge; readonly at: Span }
  | (Omit<Branch, "then" | "else"> & { readonly then: OpenEdge; readonly else: OpenEdge })
  | (Omit<Invoke, "next" | "handlers"> & {
      readonly next: OpenEdge;
      readonly handlers: readonly (Omit<Handler, "edge"> & { readonly edge: OpenEdge })[];
    })
  | Extract<Terminator, { kind: "return" | "throw" }>;
