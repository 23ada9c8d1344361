import { dynamodb as row } from "../integrations/dynamodb.js";
import { service, type Action } from "./service.js";

/**
 * A value as DynamoDB writes it: one key, which is its type.
 * @example
 * const value: AttributeValue = { M: { total: { N: "12" }, tags: { SS: ["new"] } } };
 */
export type AttributeValue = { [Kind in keyof Attributes]: OfKind<Kind> }[keyof Attributes];

interface Attributes {
  readonly S: string;
  readonly N: string;
  readonly B: string;
  readonly SS: readonly string[];
  readonly NS: readonly string[];
  readonly BS: readonly string[];
  readonly M: AttributeMap;
  readonly L: readonly AttributeValue[];
  readonly NULL: boolean;
  readonly BOOL: boolean;
}

/** A value of one kind has no key of another. */
type OfKind<Kind extends keyof Attributes> = Pick<Attributes, Kind> & {
  readonly [Other in Exclude<keyof Attributes, Kind>]?: never;
};

/**
 * An item or a key to send.
 * @example
 * const key: AttributeMap = { id: { S: "7" } };
 */
export type AttributeMap = Readonly<Record<string, AttributeValue>>;

/**
 * A value that came back: which of the keys is present is for the reader to say.
 * @example
 * const text = (value: StoredValue): string | undefined => value.S;
 */
export interface StoredValue {
  readonly S?: string;
  readonly N?: string;
  readonly B?: string;
  readonly SS?: readonly string[];
  readonly NS?: readonly string[];
  readonly BS?: readonly string[];
  readonly M?: StoredItem;
  readonly L?: readonly StoredValue[];
  readonly NULL?: boolean;
  readonly BOOL?: boolean;
}

/**
 * An item that came back.
 * @example
 * const total = (item: StoredItem): string => item["total"]?.N ?? "0";
 */
export interface StoredItem {
  readonly [attribute: string]: StoredValue;
}

interface Expressions {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: AttributeMap | undefined;
  readonly ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | undefined;
}

interface Write extends Expressions {
  readonly TableName: string;
  readonly ConditionExpression?: string | undefined;
  readonly ReturnItemCollectionMetrics?: "SIZE" | "NONE" | undefined;
}

/**
 * The input of `dynamodb.getItem`.
 * @example
 * const input: GetItemInput = { TableName: table("Orders").name, Key: { id: { S: "7" } }, ConsistentRead: true };
 */
export interface GetItemInput {
  readonly TableName: string;
  readonly Key: AttributeMap;
  readonly ConsistentRead?: boolean | undefined;
  readonly ProjectionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | undefined;
}

/**
 * The input of `dynamodb.putItem`.
 * @example
 * const input: PutItemInput = { TableName: table("Orders").name, Item: { id: { S: "7" } }, ConditionExpression: "attribute_not_exists(id)" };
 */
export interface PutItemInput extends Write {
  readonly Item: AttributeMap;
  readonly ReturnValues?: "NONE" | "ALL_OLD" | undefined;
}

/**
 * The input of `dynamodb.updateItem`.
 * @example
 * const input: UpdateItemInput = {
 *   TableName: table("Orders").name,
 *   Key: { id: { S: "7" } },
 *   UpdateExpression: "SET paid = :yes",
 *   ExpressionAttributeValues: { ":yes": { BOOL: true } },
 * };
 */
export interface UpdateItemInput extends Write {
  readonly Key: AttributeMap;
  readonly UpdateExpression?: string | undefined;
  readonly ReturnValues?: "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW" | undefined;
}

/**
 * The input of `dynamodb.deleteItem`.
 * @example
 * const input: DeleteItemInput = { TableName: table("Orders").name, Key: { id: { S: "7" } } };
 */
export interface DeleteItemInput extends Write {
  readonly Key: AttributeMap;
  readonly ReturnValues?: "NONE" | "ALL_OLD" | undefined;
}

/**
 * The result of `dynamodb.getItem`; no item is no `Item`.
 * @example
 * const found = (output: GetItemOutput): boolean => output.Item !== undefined;
 */
export interface GetItemOutput {
  readonly Item?: StoredItem;
}

/**
 * The result of a write; `Attributes` as `ReturnValues` asks for them.
 * @example
 * const before = (output: WriteOutput): StoredItem | undefined => output.Attributes;
 */
export interface WriteOutput {
  readonly Attributes?: StoredItem;
}

interface Actions {
  /** Reads one item by its key. */
  readonly getItem: Action<GetItemInput, GetItemOutput>;
  /** Writes one item, in place of the one that has its key. */
  readonly putItem: Action<PutItemInput, WriteOutput>;
  /** Changes attributes of one item. */
  readonly updateItem: Action<UpdateItemInput, WriteOutput>;
  /** Deletes one item by its key. */
  readonly deleteItem: Action<DeleteItemInput, WriteOutput>;
}

/**
 * Amazon DynamoDB.
 * @example
 * const orders = table("Orders");
 * const once = workflow(async (order: { id: string }) => {
 *   try {
 *     await dynamodb.putItem({
 *       TableName: orders.name,
 *       Item: { id: { S: order.id } },
 *       ConditionExpression: "attribute_not_exists(id)",
 *     });
 *   } catch (e) {
 *     if (e instanceof dynamodb.errors.ConditionalCheckFailed) return { isNew: false };
 *     throw e;
 *   }
 *   return { isNew: true };
 * });
 * const pay = workflow(async (order: { id: string }) => {
 *   const key = { TableName: orders.name, Key: { id: { S: order.id } } };
 *   await dynamodb.updateItem({ ...key, UpdateExpression: "SET paid = :yes", ExpressionAttributeValues: { ":yes": { BOOL: true } } });
 *   const { Item } = await dynamodb.getItem(key);
 *   if (Item?.["cancelled"]?.BOOL) await dynamodb.deleteItem(key);
 *   return { total: Item?.["total"]?.N ?? "0" };
 * });
 */
export const dynamodb = /* @__PURE__ */ service<Actions>()(row);
