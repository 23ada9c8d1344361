import type { Visit } from "../../compiler/src/simulator/index.js";

/** One attempt of one step, as both sides see it. */
export interface Call {
  readonly key: string;
  readonly input: unknown;
  readonly attempt: number;
  /** The branch it stands in: "" for the workflow itself. */
  readonly branch: string;
  /** What a child execution is called. */
  readonly executionName?: string;
}

/** A call that a child execution makes. */
export type ChildCall = Omit<Call, "branch" | "executionName">;

/** How a run ended, told so that both sides can be compared. */
export interface Outcome {
  readonly status: string;
  readonly output?: unknown;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly calls: readonly Call[];
  /** Children run beside each other and beside their parent: their calls have no order. */
  readonly childCalls?: readonly ChildCall[];
  /** States visited, in order; only the simulator knows them. */
  readonly visited?: readonly string[];
  /** The same with what became of each; of runs with damaged data only. */
  readonly visits?: readonly Visit[] | undefined;
}

/** What must be equal: the end, and the calls of each branch in their order. */
export function comparable(outcome: Outcome): unknown {
  const branches: Record<string, unknown[]> = {};
  for (const { branch, ...call } of outcome.calls) (branches[branch] ??= []).push(call);
  const ofChildren = (outcome.childCalls ?? []).map((call) => JSON.stringify(call)).sort();
  const end =
    outcome.status === "SUCCEEDED"
      ? { output: outcome.output }
      : { error: outcome.error ?? "", cause: toldCause(outcome.cause ?? "") };
  const calls = Object.fromEntries(Object.entries(branches).sort());
  return { status: outcome.status, ...end, calls, ofChildren };
}

/** The description of a child execution: the service's holds times, ids and the input too. */
function toldCause(cause: string): unknown {
  if (!cause.startsWith("{") || !cause.includes('"ExecutionArn"')) return cause;
  const { Status, Error, Cause } = JSON.parse(cause) as Readonly<Record<string, unknown>>;
  return { Status, Error, Cause: typeof Cause === "string" ? toldCause(Cause) : "" };
}
