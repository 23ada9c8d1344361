import { sqs as row } from "../integrations/sqs.js";
import { service, type Action } from "./service.js";

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

interface Actions {
  /** Sends a message to a queue. */
  readonly sendMessage: Action<SendMessageInput, SendMessageOutput>;
}

/**
 * Amazon SQS.
 * @example
 * const ask = workflow(async (order: { id: string }) => {
 *   await sqs.sendMessage({ QueueUrl: queue("Reviews").url, MessageBody: { orderId: order.id } });
 * });
 */
export const sqs = /* @__PURE__ */ service<Actions>()(row);
