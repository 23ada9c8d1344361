import { defineError } from "../errors.js";
import type { Step } from "../steps.js";
import { serviceStep } from "./service.js";
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

const publish: Step<PublishInput, PublishOutput> = /* @__PURE__ */ serviceStep("sns", "publish");

/**
 * Amazon SNS.
 * @example
 * const warn = workflow(async (input: { text: string }) => {
 *   await sns.publish({ TopicArn: topic("Alerts").arn, Message: input.text, Subject: "Late" });
 * });
 */
export const sns = {
  publish,
  errors: {
    /** Every error of the service comes under this name; the cause tells which. */
    ServiceError: /* @__PURE__ */ defineError("SNS.AmazonSNSException"),
    NotFound: /* @__PURE__ */ defineError("SNS.NotFoundException"),
  },
} as const;
