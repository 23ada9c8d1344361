import { managedRule, type IntegrationRow } from "./integration.js";

export const batch = {
  service: "batch",
  actions: {
    submitJob: {
      forms: ["sync"],
      grants: [
        {
          allow: ["batch:SubmitJob"],
          on: ["batch:job-definition/{JobDefinition:revision}", "batch:job-queue/{JobQueue}"],
        },
        // Neither can be confined to one job queue.
        { allow: ["batch:DescribeJobs", "batch:TerminateJob"], on: ["*"], when: "sync" },
        managedRule("StepFunctionsGetEventsForBatchJobsRule"),
      ],
    },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "Batch.AWSBatchException",
  },
} as const satisfies IntegrationRow;
