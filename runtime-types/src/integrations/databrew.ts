import type { IntegrationRow } from "./integration.js";

export const databrew = {
  service: "databrew",
  actions: {
    startJobRun: {
      forms: ["sync"],
      grants: [
        { allow: ["databrew:StartJobRun"], on: ["databrew:job/{Name}"] },
        { allow: ["databrew:ListJobRuns", "databrew:StopJobRun"], on: ["databrew:job/{Name}"], when: "sync" },
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
