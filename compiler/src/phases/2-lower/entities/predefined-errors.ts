/** The names behind `errors.*` of runtime-types. */
export const predefinedErrors: Readonly<Record<string, readonly string[]>> = {
  "errors.All": ["States.ALL"],
  "errors.Timeout": ["States.Timeout"],
  // An expired heartbeat is reported as States.Timeout; both are listed, in case that this changes.
  "errors.HeartbeatTimeout": ["States.HeartbeatTimeout", "States.Timeout"],
  "errors.TaskFailed": ["States.TaskFailed"],
  "errors.Permissions": ["States.Permissions"],
  "errors.DataLimitExceeded": ["States.DataLimitExceeded"],
  "errors.ItemReaderFailed": ["States.ItemReaderFailed"],
  "errors.ResultWriterFailed": ["States.ResultWriterFailed"],
  "errors.ExceedToleratedFailureThreshold": ["States.ExceedToleratedFailureThreshold"],
  "errors.BranchFailed": ["States.BranchFailed"],
  "errors.NoChoiceMatched": ["States.NoChoiceMatched"],
  "errors.lambda.TooManyRequests": ["Lambda.TooManyRequestsException"],
  "errors.lambda.Service": ["Lambda.ServiceException"],
  "errors.lambda.Sdk": ["Lambda.SdkClientException"],
  "errors.lambda.AwsLambda": ["Lambda.AWSLambdaException"],
  "errors.lambda.Unknown": ["Lambda.Unknown"],
};
