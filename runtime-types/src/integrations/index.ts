import { apigateway } from "./apigateway.js";
import { athena } from "./athena.js";
import { batch } from "./batch.js";
import { bedrock } from "./bedrock.js";
import { bedrockAgentCore } from "./bedrock-agent-core.js";
import { codebuild } from "./codebuild.js";
import { databrew } from "./databrew.js";
import { dynamodb } from "./dynamodb.js";
import { ecs } from "./ecs.js";
import { eks } from "./eks.js";
import { emr } from "./emr.js";
import { emrContainers } from "./emr-containers.js";
import { emrServerless } from "./emr-serverless.js";
import { eventbridge } from "./eventbridge.js";
import { glue } from "./glue.js";
import { http } from "./http.js";
import { lambda } from "./lambda.js";
import { mediaconvert } from "./mediaconvert.js";
import { sagemaker } from "./sagemaker.js";
import { sns } from "./sns.js";
import { sqs } from "./sqs.js";
import { states } from "./states.js";
import type { IntegrationRow } from "./integration.js";

export { notInLabels } from "./label.js";
export { formProperties, resourceOf } from "./integration.js";
export { exceptionName, pascalKey } from "./sdk-keys.js";
export { sdkGrants } from "./sdk-grants.js";
export { sdkIamName, sdkPrefixes, sdkPrefixOf } from "./sdk-services.js";
export type { SdkService } from "./sdk-services.js";
export type { ActionRow, Form, Grant, IntegrationRow } from "./integration.js";

/** The optimised integrations, by the name under which `@sfnc/runtime-types/aws` exports each; `lambda` is the helper. */
export const integrations = {
  apigateway,
  athena,
  batch,
  bedrock,
  bedrockAgentCore,
  codebuild,
  databrew,
  dynamodb,
  ecs,
  eks,
  emr,
  emrContainers,
  emrServerless,
  eventbridge,
  glue,
  http,
  lambda,
  mediaconvert,
  sagemaker,
  sns,
  sqs,
  states,
} as const satisfies Readonly<Record<string, IntegrationRow>>;
