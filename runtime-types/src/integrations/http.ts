import type { IntegrationRow } from "./integration.js";

export const http = {
  service: "http",
  actions: { invoke: { forms: [] } },
  errors: {
    /** The endpoint did not answer. */
    Socket: "States.Http.Socket",
  },
} as const satisfies IntegrationRow;
