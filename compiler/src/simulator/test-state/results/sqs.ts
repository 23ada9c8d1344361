import { object, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const sqs = {
  sendMessage: object({
    MD5OfMessageBody: text(),
    MD5OfMessageAttributes: text(),
    MD5OfMessageSystemAttributes: text(),
    MessageId: text(),
    SequenceNumber: text(),
  }),
};
