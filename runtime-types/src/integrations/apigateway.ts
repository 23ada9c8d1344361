import type { IntegrationRow } from "./integration.js";

export const apigateway = {
  service: "apigateway",
  actions: {
    invoke: {
      forms: ["waitForTaskToken"],
      grants: [
        {
          allow: ["execute-api:Invoke"],
          on: ["execute-api:{ApiEndpoint:api}/{Stage=$default}/{Method}{Path=/}"],
          only: { parameter: "AuthType", values: ["IAM_ROLE", "RESOURCE_POLICY"] },
        },
      ],
    },
  },
  errors: {},
  statusErrors: "ApiGateway.",
} as const satisfies IntegrationRow;
