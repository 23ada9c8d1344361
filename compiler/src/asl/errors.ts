/** Names of errors that the service itself raises. */
export const errorNames = {
  all: "States.ALL",
  branchFailed: "States.BranchFailed",
  dataLimitExceeded: "States.DataLimitExceeded",
  exceedToleratedFailureThreshold: "States.ExceedToleratedFailureThreshold",
  heartbeatTimeout: "States.HeartbeatTimeout",
  http: "States.Http.Socket",
  intrinsicFailure: "States.IntrinsicFailure",
  itemReaderFailed: "States.ItemReaderFailed",
  noChoiceMatched: "States.NoChoiceMatched",
  parameterPathFailure: "States.ParameterPathFailure",
  permissions: "States.Permissions",
  queryEvaluationError: "States.QueryEvaluationError",
  resultPathMatchFailure: "States.ResultPathMatchFailure",
  resultWriterFailed: "States.ResultWriterFailed",
  runtime: "States.Runtime",
  taskFailed: "States.TaskFailed",
  timeout: "States.Timeout",
} as const;

/** Errors that States.ALL leaves alone; States.DataLimitExceeded is recorded as caught, against the documentation. */
const notByWildcard: ReadonlySet<string> = new Set([
  errorNames.runtime,
  // Not recorded: until somebody has, a machine may not rely on a wildcard for them.
  errorNames.queryEvaluationError,
  errorNames.intrinsicFailure,
  errorNames.parameterPathFailure,
]);

/** Whether a Retry or Catch that names `wanted` is meant by the error `name`. */
export function matchesError(wanted: string, name: string): boolean {
  // Recorded: not even a Catch that names States.Runtime catches it.
  if (name === errorNames.runtime) return false;
  if (wanted === name) return true;
  if (wanted === errorNames.all) return !notByWildcard.has(name);
  return wanted === errorNames.taskFailed && name !== errorNames.timeout && !notByWildcard.has(name);
}
