import { defineError } from "../errors.js";
import type { Step } from "../steps.js";
import { serviceStep } from "./service.js";

/**
 * The input of `sqs.sendMessage`.
 * @example
 * const input: SendMessageInput = { QueueUrl: queue("Reviews").url, MessageBody: { id: "7" } };
 */
export interface SendMessageInput {
  readonly QueueUrl: string;
  /** Text, or an object that is sent as its JSON text. */
  readonly MessageBody: unknown;
  readonly DelaySeconds?: number | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttribute>> | undefined;
}

/**
 * An attribute of a message of SQS or SNS.
 * @example
 * const kind: MessageAttribute = { DataType: "String", StringValue: "order" };
 */
export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: string | undefined;
}

/**
 * The result of `sqs.sendMessage`.
 * @example
 * const id = (sent: SendMessageOutput): string => sent.MessageId;
 */
export interface SendMessageOutput {
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
  readonly MD5OfMessageAttributes?: string;
  readonly SequenceNumber?: string;
}

const sendMessage: Step<SendMessageInput, SendMessageOutput> = /* @__PURE__ */ serviceStep(
  "sqs",
  "sendMessage",
);

/**
 * Amazon SQS.
 * @example
 * const ask = workflow(async (order: { id: string }) => {
 *   await sqs.sendMessage({ QueueUrl: queue("Reviews").url, MessageBody: { orderId: order.id } });
 * });
 */
export const sqs = {
  sendMessage,
  errors: {
    /** Every error of the service comes under this name; the cause tells which. */
    ServiceError: /* @__PURE__ */ defineError("SQS.AmazonSQSException"),
    QueueDoesNotExist: /* @__PURE__ */ defineError("SQS.QueueDoesNotExistException"),
  },
} as const;
