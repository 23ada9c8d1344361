import { object, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const sns = {
  publish: object({ MessageId: text(), SequenceNumber: text() }),
};
