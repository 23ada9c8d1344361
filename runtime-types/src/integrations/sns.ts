import type { IntegrationRow } from "./integration.js";

export const sns = {
  service: "sns",
  actions: { publish: { forms: ["waitForTaskToken"] } },
  errors: {
    /** Every error of the service comes under this name; the cause tells which. */
    ServiceError: "SNS.AmazonSNSException",
    NotFound: "SNS.NotFoundException",
  },
} as const satisfies IntegrationRow;
