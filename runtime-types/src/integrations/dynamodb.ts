import type { IntegrationRow } from "./integration.js";

const on = ["dynamodb:table/{TableName}"];

export const dynamodb = {
  service: "dynamodb",
  actions: {
    getItem: { forms: [], grants: [{ allow: ["dynamodb:GetItem"], on }] },
    putItem: { forms: [], grants: [{ allow: ["dynamodb:PutItem"], on }] },
    updateItem: { forms: [], grants: [{ allow: ["dynamodb:UpdateItem"], on }] },
    deleteItem: { forms: [], grants: [{ allow: ["dynamodb:DeleteItem"], on }] },
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
