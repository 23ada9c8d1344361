import type { IntegrationRow } from "./integration.js";

/** Called by the helper `lambda()`. */
export const lambda = {
  service: "lambda",
  actions: {
    invoke: {
      forms: ["waitForTaskToken"],
      grants: [{ allow: ["lambda:InvokeFunction"], on: ["lambda:function:{FunctionName}"] }],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
