import type { IntegrationRow } from "./integration.js";

export const dynamodb = {
  service: "dynamodb",
  actions: {
    getItem: { forms: [] },
    putItem: { forms: [] },
    updateItem: { forms: [] },
    deleteItem: { forms: [] },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "DynamoDB.AmazonDynamoDBException",
    ConditionalCheckFailed: "DynamoDB.ConditionalCheckFailedException",
    ProvisionedThroughputExceeded: "DynamoDB.ProvisionedThroughputExceededException",
    ResourceNotFound: "DynamoDB.ResourceNotFoundException",
    TransactionConflict: "DynamoDB.TransactionConflictException",
    ThrottlingException: "DynamoDB.ThrottlingException",
  },
} as const satisfies IntegrationRow;
