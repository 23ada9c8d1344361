import { sns as row } from "../integrations/sns.js";
import { service, type Action } from "./service.js";
import type { MessageAttribute } from "./sqs.js";

/**
 * The input of `sns.publish`, to a topic, a platform endpoint or a phone number.
 * @example
 * const input: PublishInput = { TopicArn: topic("Alerts").arn, Message: { text: "late" } };
 */
export type PublishInput = {
  /** Text, or an object that is sent as its JSON text. */
  readonly Message: unknown;
  readonly Subject?: string | undefined;
  readonly MessageStructure?: string | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttribute>> | undefined;
} & ({ readonly TopicArn: string } | { readonly TargetArn: string } | { readonly PhoneNumber: string });

/**
 * The result of `sns.publish`.
 * @example
 * const id = (published: PublishOutput): string => published.MessageId;
 */
export interface PublishOutput {
  readonly MessageId: string;
  readonly SequenceNumber?: string;
}

interface Actions {
  /** Publishes a message. */
  readonly publish: Action<PublishInput, PublishOutput>;
}

/**
 * Amazon SNS.
 * @example
 * const warn = workflow(async (input: { text: string }) => {
 *   await sns.publish({ TopicArn: topic("Alerts").arn, Message: input.text, Subject: "Late" });
 * });
 */
export const sns = /* @__PURE__ */ service<Actions>()(row);
