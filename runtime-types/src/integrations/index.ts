import { dynamodb } from "./dynamodb.js";
import { ecs } from "./ecs.js";
import { eventbridge } from "./eventbridge.js";
import { glue } from "./glue.js";
import { http } from "./http.js";
import type { IntegrationRow } from "./integration.js";
import { sns } from "./sns.js";
import { sqs } from "./sqs.js";

export { formProperties, resourceOf } from "./integration.js";
export type { ActionRow, Form, IntegrationRow } from "./integration.js";

/** The optimised integrations, by the name under which `@sfnc/runtime-types/aws` exports each. */
export const integrations = { dynamodb, ecs, eventbridge, glue, http, sns, sqs } as const satisfies Readonly<
  Record<string, IntegrationRow>
>;
