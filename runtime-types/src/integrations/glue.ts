import type { IntegrationRow } from "./integration.js";

export const glue = {
  service: "glue",
  actions: { startJobRun: { forms: ["sync"] } },
  errors: {
    ConcurrentRunsExceeded: "Glue.ConcurrentRunsExceededException",
    EntityNotFound: "Glue.EntityNotFoundException",
  },
} as const satisfies IntegrationRow;
