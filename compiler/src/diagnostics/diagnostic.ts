import type { Span } from "./span.js";

export type Severity = "error" | "warning" | "info";

/** Whose turn it is: never will be, not yet, or the user's to mend. */
export type Family = "refused" | "not-yet" | "yours";

/** One finding, ready to be printed: what is wrong, where, and what to write instead. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent when no place in a source is to blame: a glob that matches nothing, a folder that cannot be written. */
  readonly at?: Span;
  /** What to write instead. */
  readonly help?: string;
  readonly related?: readonly { readonly message: string; readonly at: Span }[];
  /** The workflow it belongs to, when it belongs to one. */
  readonly workflow?: string;
}

/** An entry of the catalogue: the rule itself, its reason, a program that raises it and one that does not. */
export interface Rule<Args extends readonly unknown[] = readonly never[]> {
  readonly code: string;
  readonly severity: Severity;
  readonly family: Family;
  /** One line for the index of codes. */
  readonly title: string;
  readonly message: (...args: Args) => string;
  readonly help?: (...args: Args) => string;
  readonly why: string;
  /** Statements of a workflow body, declarations with an `export`, or a file with its imports (catalogue/snippet.ts). Absent when no program can raise it. */
  readonly bad?: string;
  readonly good?: string;
}

export function rule<const Args extends readonly unknown[]>(entry: Rule<Args>): Rule<Args> {
  return entry;
}

/** Makes the finding that `rule` describes, at `at`. */
export function finding<Args extends readonly unknown[]>(
  rule: Rule<Args>,
  at: Span | undefined,
  ...args: Args
): Diagnostic {
  const help = rule.help?.(...args);
  return {
    code: rule.code,
    severity: rule.severity,
    message: rule.message(...args),
    ...(at === undefined ? {} : { at }),
    ...(help === undefined ? {} : { help }),
  };
}
