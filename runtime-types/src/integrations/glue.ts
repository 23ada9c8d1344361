import type { IntegrationRow } from "./integration.js";

export const glue = {
  service: "glue",
  actions: {
    startJobRun: {
      forms: ["sync"],
      grants: [
        { allow: ["glue:StartJobRun"], on: ["glue:job/{JobName}"] },
        {
          allow: ["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"],
          on: ["glue:job/{JobName}"],
          when: "sync",
        },
      ],
    },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "Glue.AWSGlueException",
    ConcurrentRunsExceeded: "Glue.ConcurrentRunsExceededException",
    EntityNotFound: "Glue.EntityNotFoundException",
  },
} as const satisfies IntegrationRow;
