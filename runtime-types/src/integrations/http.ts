import type { IntegrationRow } from "./integration.js";

export const http = {
  service: "http",
  actions: {
    invoke: {
      forms: [],
      grants: [
        { allow: ["states:InvokeHTTPEndpoint"], on: ["states:stateMachine:${StateMachineName}"] },
        {
          allow: ["events:RetrieveConnectionCredentials"],
          on: ["events:connection/{Authentication.ConnectionArn}"],
        },
        {
          allow: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
          on: ["secretsmanager:secret:events!connection/*"],
        },
      ],
    },
  },
  errors: {
    /** The endpoint did not answer. */
    Socket: "States.Http.Socket",
  },
  statusErrors: "States.Http.StatusCode.",
} as const satisfies IntegrationRow;
