import { number, object, oneOf, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const ssm = {
  getParameter: object({
    Parameter: object({
      Name: text({ min: 1, max: 2048 }),
      Type: oneOf("String", "StringList", "SecureString"),
      Value: text(),
      Version: number(),
      Selector: text({ max: 128 }),
      SourceResult: text(),
      LastModifiedDate: text(),
      ARN: text(),
      DataType: text({ max: 128 }),
    }),
  }),
};
