import type { IntegrationRow } from "./integration.js";

export const bedrockAgentCore = {
  service: "bedrockagentcore",
  actions: {
    invokeHarness: {
      forms: [],
      grants: [
        { allow: ["bedrock-agentcore:InvokeHarness"], on: ["bedrock-agentcore:harness/{HarnessArn}"] },
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
