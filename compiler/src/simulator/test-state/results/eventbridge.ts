import { list, number, object, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const eventbridge = {
  putEvents: object({
    FailedEntryCount: number(),
    Entries: list(object({ EventId: text({ max: 64 }), ErrorCode: text(), ErrorMessage: text() })),
  }),
};
