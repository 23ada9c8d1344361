import type { IntegrationRow } from "./integration.js";

export const sqs = {
  service: "sqs",
  actions: {
    sendMessage: {
      forms: ["waitForTaskToken"],
      grants: [{ allow: ["sqs:SendMessage"], on: ["sqs:{QueueUrl}"] }],
    },
  },
  errors: {
    /** Every error of the service comes under this name; the cause tells which. */
    ServiceError: "SQS.AmazonSQSException",
    QueueDoesNotExist: "SQS.QueueDoesNotExistException",
  },
} as const satisfies IntegrationRow;
