import type { WorkflowError } from "./errors.js";
import type { JsonInput } from "./json.js";

/**
 * What completes tokens: the client `SFN` of `@aws-sdk/client-sfn` fits, and so does anything with these methods.
 * @example
 * const quiet: TokenClient = { sendTaskSuccess: async () => {}, sendTaskFailure: async () => {}, sendTaskHeartbeat: async () => {} };
 */
export interface TokenClient {
  sendTaskSuccess(input: { taskToken: string; output: string }): Promise<unknown>;
  sendTaskFailure(input: { taskToken: string; error?: string; cause?: string }): Promise<unknown>;
  sendTaskHeartbeat(input: { taskToken: string }): Promise<unknown>;
}

/**
 * Completes a token: the `waitForToken<T>` that handed it out goes on with this result.
 * @example
 * const approve = async (client: TokenClient, event: { token: string; by: string }) => {
 *   await completeToken<{ approved: boolean; by: string }>(client, event.token, { approved: true, by: event.by });
 * };
 */
export async function completeToken<T>(
  client: TokenClient,
  token: string,
  // The type is given, not found: it is that of the waitForToken.
  result: JsonInput<NoInfer<T>>,
): Promise<void> {
  await client.sendTaskSuccess({ taskToken: token, output: JSON.stringify(result ?? null) });
}

/**
 * Fails a token: the `waitForToken` that handed it out throws this error, which `instanceof` of its class tells.
 * @example
 * class Declined extends WorkflowError {}
 * const decline = async (client: TokenClient, event: { token: string; by: string }) => {
 *   await failToken(client, event.token, new Declined(`by ${event.by}`));
 * };
 */
export async function failToken(client: TokenClient, token: string, error: WorkflowError): Promise<void> {
  await client.sendTaskFailure({ taskToken: token, error: error.error, cause: error.cause });
}

/**
 * Says that the work behind a token goes on; without it, a `heartbeat` of the `waitForToken` ends the wait.
 * @example
 * const work = async (client: TokenClient, event: { token: string; steps: number }) => {
 *   for (let i = 0; i < event.steps; i++) await heartbeat(client, event.token);
 *   await completeToken<{ steps: number }>(client, event.token, { steps: event.steps });
 * };
 */
export async function heartbeat(client: TokenClient, token: string): Promise<void> {
  await client.sendTaskHeartbeat({ taskToken: token });
}
