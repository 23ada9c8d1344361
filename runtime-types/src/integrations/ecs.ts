import { managedRule, passRole, type IntegrationRow } from "./integration.js";

export const ecs = {
  service: "ecs",
  actions: {
    runTask: {
      forms: ["sync", "waitForTaskToken"],
      grants: [
        { allow: ["ecs:RunTask"], on: ["ecs:task-definition/{TaskDefinition:revision}"] },
        { allow: ["ecs:StopTask", "ecs:DescribeTasks"], on: ["ecs:task/*"], when: "sync" },
        managedRule("StepFunctionsGetEventsForECSTaskRule"),
        // The roles of a task stand in its definition, which is not here.
        passRole("ecs-tasks.amazonaws.com", "*"),
      ],
    },
  },
  errors: {
    /** Errors of the service that have no name of their own; the cause tells which. */
    ServiceError: "ECS.AmazonECSException",
  },
} as const satisfies IntegrationRow;
