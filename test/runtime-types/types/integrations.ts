// Compiled, never run: each line must type-check, and each @ts-expect-error must be an error.
import { fn, lambda, queue, role, sdk, table } from "@sfnc/runtime-types";
import {
  apigateway,
  athena,
  batch,
  codebuild,
  dynamodb,
  ecs,
  eks,
  emr,
  eventbridge,
  glue,
  http,
  sagemaker,
  sns,
  sqs,
  states,
} from "@sfnc/runtime-types/aws";
import type { PascalKey } from "../../../runtime-types/src/sdk-json.js";
import { service, type Action } from "../../../runtime-types/src/aws/service.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => undefined;

// An action that the service does not have.
// @ts-expect-error an action that the service does not have
void sqs.receiveMessage({ QueueUrl: "" });
// @ts-expect-error an action that the service does not have
void dynamodb.query({ TableName: "" });

// A form that the action does not have.
// @ts-expect-error a form that the action does not have
void sqs.sendMessage.sync({ QueueUrl: "", MessageBody: "" });
// @ts-expect-error a form that the action does not have
void dynamodb.putItem.sync;
// @ts-expect-error a form that the action does not have
void athena.getQueryResults.sync;
// @ts-expect-error a form that the action does not have
void ecs.runTask.sync2;
// @ts-expect-error a form that the action does not have
void sagemaker.createEndpoint.sync;
// @ts-expect-error a form that the action does not have
void codebuild.stopBuild.sync;
void states.startExecution.sync2;

// Keys in the casing of the SDK.
// @ts-expect-error keys in the casing of the SDK
void ecs.runTask({ cluster: "c", taskDefinition: "t:1" });
// @ts-expect-error keys in the casing of the SDK
void batch.submitJob({ jobName: "j", jobQueue: "q", jobDefinition: "d:1" });
// @ts-expect-error keys in the casing of the SDK
void eks.createCluster({ name: "c", roleArn: "", resourcesVpcConfig: {} });
// @ts-expect-error keys in the casing of the SDK
void codebuild.startBuild({ projectName: "p" });
// @ts-expect-error keys in the casing of the SDK
void emr.terminateCluster({ clusterId: "j-1" });

// A number, text or a boolean where a value of DynamoDB stands.
const orders = table("Orders").name;
// @ts-expect-error a number, text or a boolean where a value of DynamoDB stands
void dynamodb.putItem({ TableName: orders, Item: { id: "7" } });
// @ts-expect-error a number, text or a boolean where a value of DynamoDB stands
void dynamodb.putItem({ TableName: orders, Item: { total: { N: 12 } } });
// @ts-expect-error a number, text or a boolean where a value of DynamoDB stands
void dynamodb.getItem({ TableName: orders, Key: { id: { S: 7 } } });
// @ts-expect-error a number, text or a boolean where a value of DynamoDB stands
void dynamodb.putItem({ TableName: orders, Item: { paid: true } });
// @ts-expect-error a number, text or a boolean where a value of DynamoDB stands
void dynamodb.putItem({ TableName: orders, Item: { id: { S: "7", N: "7" } } });

// A parameter that is missing, or of another type.
// @ts-expect-error a parameter that is missing, or of another type
void sqs.sendMessage({ MessageBody: "" });
// @ts-expect-error a parameter that is missing, or of another type
void sns.publish({ Message: "to nobody" });
// @ts-expect-error a parameter that is missing, or of another type
void eventbridge.putEvents({ Entries: [{ Source: "a" }] });
// @ts-expect-error a parameter that is missing, or of another type
void glue.startJobRun({ JobName: "j", Arguments: { n: 1 } });
// @ts-expect-error a parameter that is missing, or of another type
void sqs.sendMessage({ QueueUrl: queue("In"), MessageBody: "" });
// @ts-expect-error a parameter that is missing, or of another type
void lambda<{ id: string }, void>(fn("F"), { role: role("Billing") });
// @ts-expect-error a parameter that is missing, or of another type
void apigateway.invoke({ ApiEndpoint: "h", Method: "get" });
// @ts-expect-error a parameter that is missing, or of another type
void http.endpoint("https://example.com", {});

// An error that the service does not have.
// @ts-expect-error an error that the service does not have
void dynamodb.errors.ConditionFailed;
same<
  (typeof dynamodb.errors.ConditionalCheckFailed)["errorName"],
  "DynamoDB.ConditionalCheckFailedException"
>(true);
same<(typeof sqs.errors.ServiceError)["errorName"], "SQS.AmazonSQSException">(true);

// The AWS SDK: services, keys and errors as Step Functions spells them.
interface Rds {
  stopDBInstance(input: {
    DBInstanceIdentifier: string;
  }): Promise<{ DBInstance?: { DBInstanceArn?: string } }>;
}
// @ts-expect-error not how Step Functions spells it
void sdk<Rds>("RDS");
// @ts-expect-error not how Step Functions spells it
void sdk<Rds>("dynamo");
const rds = sdk<Rds>("rds");
// @ts-expect-error not how Step Functions spells it
void rds.stopDBInstance({ DBInstanceIdentifier: "d" });
// @ts-expect-error not how Step Functions spells it
void rds.startDBInstance({});
// @ts-expect-error not how Step Functions spells it
void rds.error("DBInstanceNotFoundFault");
void rds.stopDBInstance({ DbInstanceIdentifier: "d" }).then((stopped) => stopped.DbInstance?.DbInstanceArn);

same<PascalKey<"DBInstanceIdentifier">, "DbInstanceIdentifier">(true);
same<PascalKey<"SSEKMSKeyId">, "SsekmsKeyId">(true);
same<PascalKey<"MD5OfMessageBody">, "Md5OfMessageBody">(true);
same<PascalKey<"IPv4Foo">, "IpV4Foo">(true);
same<PascalKey<"Ipv6CidrBlock">, "Ipv6CidrBlock">(true);
same<PascalKey<"EC2SecurityGroups">, "Ec2SecurityGroups">(true);
same<PascalKey<"jobName">, "JobName">(true);
same<PascalKey<"x86Foo">, "X86Foo">(true);
same<PascalKey<"VolumeSizeInGB">, "VolumeSizeInGb">(true);
same<PascalKey<"ETag">, "ETag">(true);
same<PascalKey<"TestV4">, "TestV4">(true);
same<PascalKey<"S3Uri">, "S3Uri">(true);
same<PascalKey<"HTTPSPort">, "HttpsPort">(true);
same<PascalKey<"Equals">, "EqualsValue">(true);
same<PascalKey<"copySourceSSECustomerKeyMD5">, "CopySourceSseCustomerKeyMd5">(true);
same<PascalKey<"FooB">, "Foob">(true);
same<PascalKey<"VPCId">, "VpcId">(true);
same<PascalKey<"EnableIAMDatabaseAuthentication">, "EnableIamDatabaseAuthentication">(true);

// A row and its types have the same actions.
const row = { service: "x", actions: { one: { forms: ["sync"], grants: [] } }, errors: {} } as const;
void service<{ readonly one: Action<void, void> }>()(row).one.sync;
// @ts-expect-error a row and its types have the same actions
void service<{ readonly one: Action<void, void>; readonly two: Action<void, void> }>()(row);
// @ts-expect-error a row and its types have the same actions
void service<Record<never, never>>()(row);
