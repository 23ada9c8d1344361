import { list, number, object, record, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const dynamodb = {
  putItem: object({
    Attributes: record,
    ConsumedCapacity: object({
      TableName: text({ min: 1, max: 1024 }),
      CapacityUnits: number(),
      ReadCapacityUnits: number(),
      WriteCapacityUnits: number(),
      Table: object({ ReadCapacityUnits: number(), WriteCapacityUnits: number(), CapacityUnits: number() }),
      LocalSecondaryIndexes: record,
      GlobalSecondaryIndexes: record,
    }),
    ItemCollectionMetrics: object({ ItemCollectionKey: record, SizeEstimateRangeGB: list(number()) }),
  }),
  getItem: object({
    Item: record,
    ConsumedCapacity: object({
      TableName: text({ min: 1, max: 1024 }),
      CapacityUnits: number(),
      ReadCapacityUnits: number(),
      WriteCapacityUnits: number(),
      Table: object({ ReadCapacityUnits: number(), WriteCapacityUnits: number(), CapacityUnits: number() }),
      LocalSecondaryIndexes: record,
      GlobalSecondaryIndexes: record,
    }),
  }),
  updateItem: object({
    Attributes: record,
    ConsumedCapacity: object({
      TableName: text({ min: 1, max: 1024 }),
      CapacityUnits: number(),
      ReadCapacityUnits: number(),
      WriteCapacityUnits: number(),
      Table: object({ ReadCapacityUnits: number(), WriteCapacityUnits: number(), CapacityUnits: number() }),
      LocalSecondaryIndexes: record,
      GlobalSecondaryIndexes: record,
    }),
    ItemCollectionMetrics: object({ ItemCollectionKey: record, SizeEstimateRangeGB: list(number()) }),
  }),
  deleteItem: object({
    Attributes: record,
    ConsumedCapacity: object({
      TableName: text({ min: 1, max: 1024 }),
      CapacityUnits: number(),
      ReadCapacityUnits: number(),
      WriteCapacityUnits: number(),
      Table: object({ ReadCapacityUnits: number(), WriteCapacityUnits: number(), CapacityUnits: number() }),
      LocalSecondaryIndexes: record,
      GlobalSecondaryIndexes: record,
    }),
    ItemCollectionMetrics: object({ ItemCollectionKey: record, SizeEstimateRangeGB: list(number()) }),
  }),
};
