import { managedRule, type IntegrationRow } from "./integration.js";

/** Other state machines by their ARN; `run` and `start` call those of the project. */
export const states = {
  service: "states",
  actions: {
    startExecution: {
      forms: ["sync", "sync:2", "waitForTaskToken"],
      grants: [
        { allow: ["states:StartExecution"], on: ["states:stateMachine:{StateMachineArn}"] },
        {
          allow: ["states:DescribeExecution", "states:StopExecution"],
          on: ["states:execution:{StateMachineArn:name}:*"],
          when: "sync",
        },
        managedRule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
      ],
    },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "StepFunctions.AWSStepFunctionsException",
    /** Another execution has this name and another input. */
    ExecutionAlreadyExists: "StepFunctions.ExecutionAlreadyExistsException",
    ExecutionLimitExceeded: "StepFunctions.ExecutionLimitExceeded",
    StateMachineDoesNotExist: "StepFunctions.StateMachineDoesNotExistException",
  },
} as const satisfies IntegrationRow;
