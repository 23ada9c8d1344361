import { bedrockAgentCore as row } from "../integrations/bedrock-agent-core.js";
import { service, type Action } from "./service.js";

/** One turn of a harness, an agent that AgentCore runs. */
interface InvokeHarnessInput {
  readonly HarnessArn: string;
  readonly RuntimeSessionId: string;
  readonly Messages: readonly HarnessMessage[];
  readonly SystemPrompt?: readonly { readonly Text: string }[] | undefined;
  readonly MaxIterations?: number | undefined;
  readonly TimeoutSeconds?: number | undefined;
}

interface HarnessMessage {
  readonly Role: "user" | "assistant";
  readonly Content: readonly { readonly Text: string }[];
}

interface Actions {
  /** Speaks to a harness. */
  readonly invokeHarness: Action<InvokeHarnessInput, Readonly<Record<string, unknown>>>;
}

/**
 * Amazon Bedrock AgentCore.
 * @example
 * const ask = workflow(async (input: { question: string }, ctx) => {
 *   return await bedrockAgentCore.invokeHarness({
 *     HarnessArn: param("HarnessArn"),
 *     RuntimeSessionId: ctx.execution.name,
 *     Messages: [{ Role: "user", Content: [{ Text: input.question }] }],
 *   });
 * });
 */
export const bedrockAgentCore = /* @__PURE__ */ service<Actions>()(row);
