import { list, object, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const secretsmanager = {
  getSecretValue: object({
    ARN: text({ min: 20, max: 2048 }),
    Name: text({ min: 1, max: 256 }),
    VersionId: text({ min: 32, max: 64 }),
    SecretBinary: text({ min: 1, max: 65536 }),
    SecretString: text({ min: 1, max: 65536 }),
    VersionStages: list(text({ min: 1, max: 256 })),
    CreatedDate: text(),
  }),
};
