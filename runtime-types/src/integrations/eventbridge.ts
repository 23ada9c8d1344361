import type { IntegrationRow } from "./integration.js";

export const eventbridge = {
  service: "events",
  actions: {
    putEvents: {
      forms: ["waitForTaskToken"],
      grants: [{ allow: ["events:PutEvents"], on: ["events:event-bus/{Entries[].EventBusName=default}"] }],
    },
  },
  errors: {
    /** At least one of the events was not taken. */
    FailedEntry: "EventBridge.FailedEntry",
  },
} as const satisfies IntegrationRow;
