import type { JsonInput } from "./json.js";
import { step, type CallOptions, type Step } from "./steps.js";

/**
 * Any resource as a step: the ARN of a function or an activity, or an integration that sfnc does not know yet.
 * @example
 * const pack = task<{ id: string }, { parcel: string }>(activity("Pack").arn, { timeout: "1 hour" });
 * const translate = task<{ Text: string }, { TranslatedText: string }>("arn:aws:states:::aws-sdk:translate:translateText");
 */
export function task<I, O>(resource: string, options: CallOptions = {}): Step<JsonInput<I>, O> {
  return step({ kind: "task", key: resource, resource, options });
}
