import { integrations, type IntegrationRow } from "@sfnc/runtime-types/integrations";

const rows: readonly IntegrationRow[] = Object.values(integrations);

/** The optimised integrations and their actions; the services get more of them. */
export const optimisedActions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  rows.map(({ service, actions }) => [service, Object.keys(actions)]),
);

/** The services none of whose actions has this way of waiting. */
export const servicesWithout = (form: "sync" | "waitForTaskToken"): readonly string[] =>
  rows
    .filter(({ actions }) => !Object.values(actions).some(({ forms }) => forms.includes(form)))
    .map(({ service }) => service);
