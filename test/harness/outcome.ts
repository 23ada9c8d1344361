/** One attempt of one step, as both sides see it. */
export interface Call {
  readonly key: string;
  readonly input: unknown;
  readonly attempt: number;
  /** The branch it stands in: "" for the workflow itself. */
  readonly branch: string;
}

/** How a run ended, told so that both sides can be compared. */
export interface Outcome {
  readonly status: string;
  readonly output?: unknown;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly calls: readonly Call[];
  /** States visited, in order; only the simulator knows them. */
  readonly visited?: readonly string[];
}

/** What must be equal: the end, and the calls of each branch in their order. */
export function comparable(outcome: Outcome): unknown {
  const branches: Record<string, unknown[]> = {};
  for (const { key, input, attempt, branch } of outcome.calls) {
    (branches[branch] ??= []).push({ key, input, attempt });
  }
  const end =
    outcome.status === "SUCCEEDED"
      ? { output: outcome.output }
      : { error: outcome.error ?? "", cause: outcome.cause ?? "" };
  return { status: outcome.status, ...end, calls: Object.fromEntries(Object.entries(branches).sort()) };
}
