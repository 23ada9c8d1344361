import type { Diagnostic } from "../../../compiler/src/index.js";
import type { Mode } from "../../harness/fixture.js";

/** What became of a program in one setting. */
export type ModeVerdict =
  | { readonly kind: "same"; readonly switched: number }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  | Failed;

/** What must not be. */
export interface Failed {
  readonly kind: "failed";
  /** The compiler threw; the validator refused the machine; the machine does something else. */
  readonly how: "crash" | "invalid" | "different";
  /** Tells this failure from others, so that a smaller program still shows the same one. */
  readonly signature: string;
  readonly message: string;
}

export type Verdict =
  /** TypeScript refuses it, or a run of it cannot be compared: a mistake of the generator, or a limit of it. */
  | { readonly kind: "unfit"; readonly reason: string }
  | { readonly kind: "judged"; readonly modes: Readonly<Partial<Record<Mode, ModeVerdict>>> };

export function failuresOf(verdict: Verdict): readonly (readonly [Mode, Failed])[] {
  if (verdict.kind === "unfit") return [];
  return Object.entries(verdict.modes).flatMap(([mode, one]) =>
    one.kind === "failed" ? [[mode as Mode, one] as const] : [],
  );
}
