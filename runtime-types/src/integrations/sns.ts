import type { IntegrationRow } from "./integration.js";

export const sns = {
  service: "sns",
  actions: {
    publish: {
      forms: ["waitForTaskToken"],
      grants: [
        { allow: ["sns:Publish"], on: ["sns:{TopicArn}", "sns:{TargetArn}"] },
        // A phone number has no ARN.
        { allow: ["sns:Publish"], on: ["*"], only: { parameter: "PhoneNumber", values: [] } },
      ],
    },
  },
  errors: {
    /** Every error of the service comes under this name; the cause tells which. */
    ServiceError: "SNS.AmazonSNSException",
    NotFound: "SNS.NotFoundException",
  },
} as const satisfies IntegrationRow;
