export { apigateway } from "./apigateway.js";
export { athena } from "./athena.js";
export { batch } from "./batch.js";
export { bedrock } from "./bedrock.js";
export { bedrockAgentCore } from "./bedrock-agent-core.js";
export { codebuild } from "./codebuild.js";
export { databrew } from "./databrew.js";
export { eks } from "./eks.js";
export { emr } from "./emr.js";
export { emrContainers } from "./emr-containers.js";
export { emrServerless } from "./emr-serverless.js";
export { mediaconvert } from "./mediaconvert.js";
export { sagemaker } from "./sagemaker.js";
export { states } from "./states.js";
export { dynamodb } from "./dynamodb.js";
export type {
  AttributeMap,
  AttributeValue,
  DeleteItemInput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  StoredItem,
  StoredValue,
  UpdateItemInput,
  WriteOutput,
} from "./dynamodb.js";
export { ecs } from "./ecs.js";
export type { EcsTask, RunTaskInput, RunTaskOutput } from "./ecs.js";
export { eventbridge } from "./eventbridge.js";
export type { EventEntry, PutEventsInput, PutEventsOutput } from "./eventbridge.js";
export { glue } from "./glue.js";
export type { GlueJobRun, StartJobRunInput, StartJobRunOutput } from "./glue.js";
export { http } from "./http.js";
export type { EndpointRequest, HttpEndpoint, HttpRequest, HttpResponse } from "./http.js";
export type { JobStep } from "./service.js";
export { sns } from "./sns.js";
export type { PublishInput, PublishOutput } from "./sns.js";
export { sqs } from "./sqs.js";
export type { MessageAttribute, SendMessageInput, SendMessageOutput } from "./sqs.js";
