import { flag, number, object, oneOf, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const sfn = {
  startExecution: object({ ExecutionArn: text({ min: 1, max: 256 }), StartDate: text() }, [
    "ExecutionArn",
    "StartDate",
  ]),
  startSyncExecution: object(
    {
      ExecutionArn: text({ min: 1, max: 256 }),
      StateMachineArn: text({ min: 1, max: 256 }),
      Name: text({ min: 1, max: 80 }),
      StartDate: text(),
      StopDate: text(),
      Status: oneOf("SUCCEEDED", "FAILED", "TIMED_OUT"),
      Error: text({ max: 256 }),
      Cause: text({ max: 32768 }),
      Input: text({ max: 262144 }),
      InputDetails: object({ Included: flag }),
      Output: text({ max: 262144 }),
      OutputDetails: object({ Included: flag }),
      TraceHeader: text({ max: 256 }),
      BillingDetails: object({ BilledMemoryUsedInMB: number(), BilledDurationInMilliseconds: number() }),
    },
    ["ExecutionArn", "StartDate", "StopDate", "Status"],
  ),
  describeExecution: object(
    {
      ExecutionArn: text({ min: 1, max: 256 }),
      StateMachineArn: text({ min: 1, max: 256 }),
      Name: text({ min: 1, max: 80 }),
      Status: oneOf("RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"),
      StartDate: text(),
      StopDate: text(),
      Input: text({ max: 262144 }),
      InputDetails: object({ Included: flag }),
      Output: text({ max: 262144 }),
      OutputDetails: object({ Included: flag }),
      TraceHeader: text({ max: 256 }),
      MapRunArn: text({ min: 1, max: 2000 }),
      Error: text({ max: 256 }),
      Cause: text({ max: 32768 }),
      StateMachineVersionArn: text({ min: 1, max: 256 }),
      StateMachineAliasArn: text({ min: 1, max: 256 }),
      RedriveCount: number(),
      RedriveDate: text(),
      RedriveStatus: oneOf("REDRIVABLE", "NOT_REDRIVABLE", "REDRIVABLE_BY_MAP_RUN"),
      RedriveStatusReason: text({ max: 262144 }),
    },
    ["ExecutionArn", "StateMachineArn", "Status", "StartDate"],
  ),
};
