import type { IntegrationRow } from "./integration.js";

export const eventbridge = {
  service: "events",
  actions: { putEvents: { forms: ["waitForTaskToken"] } },
  errors: {
    /** At least one of the events was not taken. */
    FailedEntry: "EventBridge.FailedEntry",
  },
} as const satisfies IntegrationRow;
