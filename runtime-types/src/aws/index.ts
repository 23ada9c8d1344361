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
export type { ContainerOverride, EcsTask, RunTaskInput, RunTaskOutput } from "./ecs.js";
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
