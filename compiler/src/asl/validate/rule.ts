import type { Document } from "./document/document.js";
import type { Machine, MachineType } from "./model/machine.js";

export type { MachineType } from "./model/machine.js";

export interface ValidateOptions {
  /** What the definition is deployed as; STANDARD when absent, as in CreateStateMachine. */
  readonly type?: MachineType;
}

/** One thing that is wrong, or doubtful, with a definition. */
export interface Finding {
  readonly code: string;
  /** `error`: AWS refuses the definition, or the execution certainly fails. `warning`: legal, and probably not meant. */
  readonly severity: "error" | "warning";
  /** Where, in the notation of AWS: `/States/Ship/Catch[0]/Next`; `/` for the whole. */
  readonly path: string;
  readonly message: string;
  readonly why: string;
}

/** A definition (or JSON text) that shows a rule at work; the tests run every one. */
export interface Example {
  readonly definition: unknown;
  readonly type?: MachineType;
}

export type Report = (path: string, message: string) => void;

interface Documentation {
  /** Given by hand, never reused. */
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly title: string;
  readonly why: string;
  readonly bad: Example;
  readonly good: Example;
}

/** Looks at the JSON before anything is known of its meaning; when one reports an error, no machine rule runs. */
export interface DocumentRule extends Documentation {
  readonly looksAt: "document";
  readonly check: (document: Document, report: Report) => void;
}

export interface MachineRule extends Documentation {
  readonly looksAt: "machine";
  readonly check: (machine: Machine, report: Report) => void;
}

export type AslRule = DocumentRule | MachineRule;

export function documentRule(rule: Omit<DocumentRule, "looksAt">): DocumentRule {
  return { looksAt: "document", ...rule };
}

export function machineRule(rule: Omit<MachineRule, "looksAt">): MachineRule {
  return { looksAt: "machine", ...rule };
}
