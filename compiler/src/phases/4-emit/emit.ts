import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { StateMachine } from "../../asl/states.js";
import type { Machine, QueryMode } from "../../ir/ir.js";
import { emitGraph } from "./emit-graph.js";
import { variableNames } from "./layout/places.js";
import { newProgress, type Origin, type Switched } from "./machine-state.js";
import { mayBeNameless } from "./nameless-errors.js";
import { writtenNames } from "./state-names.js";
import { fileText, plainText } from "./placeholders.js";

export interface Emitted {
  /** The definition as data: user text that looks like a placeholder is indistinguishable from one here. */
  readonly definition: StateMachine;
  /** The definition as the text of a file: only placeholders look like placeholders. */
  readonly text: string;
  readonly origins: { readonly [state: string]: Origin };
  readonly switched: readonly Switched[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface EmitOptions {
  readonly mode: QueryMode;
  readonly sourceText: (at: Span) => string;
}

/** IR to ASL. */
export function emit(machine: Machine, options: EmitOptions): Emitted {
  const diagnostics: Diagnostic[] = [];
  const mode = machine.queryLanguage ?? options.mode;
  const progress = newProgress({ taken: new Set(), reserved: writtenNames(machine.graph) });
  const { StartAt, States } = emitGraph(machine.graph, {
    mode,
    namelessErrors: mayBeNameless(machine.graph),
    isUnderHandler: false,
    around: new Map(),
    sure: new Set(),
    progress,
    variables: variableNames(),
    report: (diagnostic) => void diagnostics.push(diagnostic),
    nested: false,
    sourceText: options.sourceText,
  });
  const marked: StateMachine = {
    ...(machine.comment === undefined ? {} : { Comment: machine.comment }),
    ...(mode === "jsonata" ? { QueryLanguage: "JSONata" } : {}),
    StartAt,
    ...(machine.timeoutSeconds === undefined ? {} : { TimeoutSeconds: machine.timeoutSeconds }),
    States,
  };
  const json = JSON.stringify(marked, null, 2);
  return {
    definition: JSON.parse(plainText(json)) as StateMachine,
    text: `${fileText(json)}\n`,
    origins: Object.fromEntries(progress.origins),
    switched: progress.switched,
    diagnostics,
  };
}
