import type { IntegrationRow } from "./integration.js";

export const ecs = {
  service: "ecs",
  actions: { runTask: { forms: ["sync", "waitForTaskToken"] } },
  errors: {
    /** Errors of the service that have no name of their own; the cause tells which. */
    ServiceError: "ECS.AmazonECSException",
  },
} as const satisfies IntegrationRow;
