/** One event, in the shape of the GetExecutionHistory API. */
export interface HistoryEvent {
  readonly id: number;
  readonly previousEventId: number;
  /** Virtual time, ISO 8601. */
  readonly timestamp: string;
  readonly type: HistoryEventType;
  /** `stateEnteredEventDetails` and its kin: at most one of them, values as JSON text as in the API. */
  readonly [details: `${string}Details`]: EventDetails | undefined;
}

export type EventDetails = { readonly [field: string]: unknown };

type StateWord = "Pass" | "Task" | "Choice" | "Wait" | "Succeed" | "Parallel" | "Map";

export type HistoryEventType =
  | `${StateWord}StateEntered`
  | `${StateWord}StateExited`
  | "FailStateEntered"
  | "TaskStateAborted"
  | "WaitStateAborted"
  | `${"Map" | "Parallel"}State${"Started" | "Succeeded" | "Failed" | "Aborted"}`
  | `MapIteration${"Started" | "Succeeded" | "Failed" | "Aborted"}`
  | `MapRun${"Started" | "Succeeded" | "Failed" | "Aborted"}`
  | `Task${"Scheduled" | "Started" | "Submitted" | "Succeeded" | "Failed" | "TimedOut"}`
  | `LambdaFunction${"Scheduled" | "Started" | "Succeeded" | "Failed" | "TimedOut"}`
  | `Activity${"Scheduled" | "Started" | "Succeeded" | "Failed" | "TimedOut"}`
  | "EvaluationFailed"
  | `Execution${"Started" | "Succeeded" | "Failed" | "TimedOut" | "Aborted"}`;

/** The name of the field that holds the details of a type of event. */
export function detailsField(type: HistoryEventType): `${string}Details` {
  if (type.endsWith("StateEntered")) return "stateEnteredEventDetails";
  if (type.endsWith("StateExited")) return "stateExitedEventDetails";
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}
