import type { WaitForTokenOptions } from "../callback.js";
import { attemptAll, newToken } from "./attempts.js";
import { patienceOf, resultOf, type CapturedCall } from "./call.js";
import { RunProblem } from "./run-problem.js";
import { stepError } from "./step-failure.js";
import { strandBelow, strands, type Strand } from "./strand.js";
import { failedCalls } from "./undo-scope.js";

/** Takes the one call that `send` makes with the token, and makes it as a call that ends when the token is completed. */
export async function callBack(
  strand: Strand,
  send: (token: string) => Promise<unknown>,
  options: WaitForTokenOptions,
): Promise<unknown> {
  const token = newToken(strand);
  const { step, options: own, input } = await capturedCall(strand, () => send(token));
  const key = `${step.key}.waitForTaskToken`;
  const { timeout, heartbeat } = options;
  const outcome = await attemptAll(strand, {
    key,
    name: step.key,
    resource: `${step.resource}.waitForTaskToken`,
    input,
    token,
    retry: options.retry ?? own.retry ?? [],
    patience: patienceOf({
      ...(timeout !== undefined && timeout !== "none" && { timeout }),
      ...(heartbeat !== undefined && { heartbeat }),
    }),
  });
  if (outcome.kind !== "failure") return resultOf(strand, key, outcome);
  const thrown = stepError(outcome);
  failedCalls.set(thrown, { name: step.key, input });
  throw thrown;
}

async function capturedCall(strand: Strand, send: () => Promise<unknown>): Promise<CapturedCall> {
  const calls: CapturedCall[] = [];
  const capture = (call: unknown): void => void calls.push(call as CapturedCall);
  await strands.run(strandBelow(strand, { capture }), send);
  const [call] = calls;
  if (call && calls.length === 1) return call;
  throw new RunProblem(
    `The function of waitForToken made ${calls.length} calls: it must make exactly one, with the token in its input.`,
  );
}
