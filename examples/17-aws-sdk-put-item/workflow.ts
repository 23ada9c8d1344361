import { sdk, table, workflow } from "@sfnc/runtime-types";

interface PutItemInput {
  TableName: string | undefined;
  Item: Record<string, { S: string }> | undefined;
}
/** As `import type { DynamoDB } from "@aws-sdk/client-dynamodb"` declares it, for the one call that is made. */
interface DynamoDB {
  putItem(input: PutItemInput, options?: object): Promise<object>;
  putItem(input: PutItemInput, callback: (error: unknown) => void): void;
  putItem(input: PutItemInput, options: object, callback: (error: unknown) => void): void;
}

const dynamodb = sdk<DynamoDB>("dynamodb", { timeout: "10s" });

export const putUser = workflow(async (input: { user: { id: string; name: string } }) => {
  await dynamodb.putItem({
    TableName: table("Users").name,
    Item: { id: { S: input.user.id }, name: { S: input.user.name } },
  });
});
