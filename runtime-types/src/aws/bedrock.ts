import { bedrock as row } from "../integrations/bedrock.js";
import { service, type Action } from "./service.js";
import type {
  CreateModelCustomizationJobRequest,
  CreateModelCustomizationJobResponse,
  GetModelCustomizationJobResponse,
} from "./shapes/bedrock.js";

/** A call of a model: its request stands in the call, or in a file. */
interface InvokeModelInput {
  readonly ModelId: string;
  /** The request, in the words of the model. */
  readonly Body?: unknown;
  readonly Input?: { readonly S3Uri: string } | undefined;
  readonly Output?: { readonly S3Uri: string } | undefined;
  readonly Accept?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly GuardrailIdentifier?: string | undefined;
  readonly GuardrailVersion?: string | undefined;
  readonly Trace?: "ENABLED" | "DISABLED" | undefined;
}

/** The answer of a model, in its own words; or where it was written. */
interface InvokeModelOutput {
  readonly Body: unknown;
  readonly ContentType: string;
}

/** One turn of a conversation with an agent. */
interface InvokeAgentInput {
  readonly AgentId: string;
  readonly AgentAliasId: string;
  readonly SessionId: string;
  readonly InputText?: string | undefined;
  readonly EnableTrace?: boolean | undefined;
  readonly EndSession?: boolean | undefined;
  readonly MemoryId?: string | undefined;
  readonly SessionState?: Readonly<Record<string, unknown>> | undefined;
  readonly SourceArn?: string | undefined;
}

interface Actions {
  /** Calls a model. */
  readonly invokeModel: Action<InvokeModelInput, InvokeModelOutput>;
  /** Speaks to an agent. */
  readonly invokeAgent: Action<InvokeAgentInput, Readonly<Record<string, unknown>>>;
  /** Makes a model of its own from examples; `.sync` waits for its end. */
  readonly createModelCustomizationJob: Action<
    CreateModelCustomizationJobRequest,
    CreateModelCustomizationJobResponse,
    GetModelCustomizationJobResponse
  >;
}

/**
 * Amazon Bedrock.
 * @example
 * const summary = workflow(async (input: { text: string }) => {
 *   const answer = await bedrock.invokeModel({
 *     ModelId: "amazon.nova-lite-v1:0",
 *     Body: { messages: [{ role: "user", content: [{ text: input.text }] }] },
 *     ContentType: "application/json",
 *   });
 *   return { answer: answer.Body };
 * });
 * const ask = workflow(async (input: { question: string }, ctx) => {
 *   return await bedrock.invokeAgent({ AgentId: "A1", AgentAliasId: "B1", SessionId: ctx.execution.name, InputText: input.question });
 * });
 * const tune = workflow(async (input: { name: string }) => {
 *   const job = await bedrock.createModelCustomizationJob.sync({
 *     JobName: input.name,
 *     CustomModelName: input.name,
 *     RoleArn: role("Bedrock").arn,
 *     BaseModelIdentifier: "amazon.nova-lite-v1:0",
 *     TrainingDataConfig: { S3Uri: "s3://examples/train.jsonl" },
 *     OutputDataConfig: { S3Uri: "s3://examples/out/" },
 *   });
 *   return { status: job.Status };
 * });
 */
export const bedrock = /* @__PURE__ */ service<Actions>()(row);
