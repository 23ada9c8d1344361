import { sdkIamName } from "./sdk-services.js";
import type { Grant } from "./integration.js";

/** What the role of a machine must be allowed for one operation of the AWS SDK; the resource is "*" where none is known. */
export function sdkGrants(service: string, operation: string): readonly Grant[] {
  const row = own(rows, service);
  const known = row === undefined ? undefined : own(row.operations, operation);
  if (known !== undefined) return known;
  const allow = [`${sdkIamName(service)}:${operation.charAt(0).toUpperCase()}${operation.slice(1)}`];
  return [{ allow, on: row?.on ?? ["*"] }];
}

interface SdkRow {
  /** The resource of operations that have no line of their own. */
  readonly on?: readonly string[];
  readonly operations: Readonly<Record<string, readonly Grant[]>>;
}

const grant = (on: string | readonly string[], ...allow: readonly string[]): readonly Grant[] => [
  { allow, on: typeof on === "string" ? [on] : on },
];

const bucket = "s3:::{Bucket}";
const object = "s3:::{Bucket}/{Key}";
const objects = "s3:::{Bucket}/*";
const table = "dynamodb:table/{TableName}";
const readIndexes = [table, "dynamodb:table/{TableName}/index/{IndexName}"];
const anyTable = "dynamodb:table/*";

/** Operations whose right has another name, and resources that a parameter names. */
const rows: Readonly<Record<string, SdkRow>> = {
  s3: {
    on: [bucket],
    operations: {
      listBuckets: grant("*", "s3:ListAllMyBuckets"),
      headBucket: grant(bucket, "s3:ListBucket"),
      listObjects: grant(bucket, "s3:ListBucket"),
      listObjectsV2: grant(bucket, "s3:ListBucket"),
      listObjectVersions: grant(bucket, "s3:ListBucketVersions"),
      listMultipartUploads: grant(bucket, "s3:ListBucketMultipartUploads"),
      getObject: grant(object, "s3:GetObject"),
      headObject: grant(object, "s3:GetObject"),
      getObjectAttributes: grant(object, "s3:GetObject", "s3:GetObjectAttributes"),
      getObjectTagging: grant(object, "s3:GetObjectTagging"),
      putObject: grant(object, "s3:PutObject"),
      putObjectTagging: grant(object, "s3:PutObjectTagging"),
      putObjectAcl: grant(object, "s3:PutObjectAcl"),
      deleteObject: grant(object, "s3:DeleteObject"),
      deleteObjects: grant(objects, "s3:DeleteObject"),
      restoreObject: grant(object, "s3:RestoreObject"),
      copyObject: [
        { allow: ["s3:GetObject"], on: ["s3:::{CopySource}"] },
        { allow: ["s3:PutObject"], on: [object] },
      ],
      createMultipartUpload: grant(object, "s3:PutObject"),
      uploadPart: grant(object, "s3:PutObject"),
      completeMultipartUpload: grant(object, "s3:PutObject"),
      abortMultipartUpload: grant(object, "s3:AbortMultipartUpload"),
      listParts: grant(object, "s3:ListMultipartUploadParts"),
    },
  },
  dynamodb: {
    on: [table],
    operations: {
      query: grant(readIndexes, "dynamodb:Query"),
      scan: grant(readIndexes, "dynamodb:Scan"),
      listTables: grant("*", "dynamodb:ListTables"),
      // The tables stand in the names of keys.
      batchGetItem: grant(anyTable, "dynamodb:BatchGetItem"),
      batchWriteItem: grant(anyTable, "dynamodb:BatchWriteItem"),
      transactGetItems: grant(anyTable, "dynamodb:GetItem"),
      transactWriteItems: grant(
        anyTable,
        "dynamodb:ConditionCheckItem",
        "dynamodb:DeleteItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
      ),
      executeStatement: grant(
        anyTable,
        "dynamodb:PartiQLDelete",
        "dynamodb:PartiQLInsert",
        "dynamodb:PartiQLSelect",
        "dynamodb:PartiQLUpdate",
      ),
    },
  },
  lambda: {
    on: ["lambda:function:{FunctionName}"],
    operations: {
      invoke: grant("lambda:function:{FunctionName}", "lambda:InvokeFunction"),
      listFunctions: grant("*", "lambda:ListFunctions"),
    },
  },
  sqs: {
    on: ["sqs:{QueueUrl}"],
    operations: {
      sendMessageBatch: grant("sqs:{QueueUrl}", "sqs:SendMessage"),
      deleteMessageBatch: grant("sqs:{QueueUrl}", "sqs:DeleteMessage"),
      changeMessageVisibilityBatch: grant("sqs:{QueueUrl}", "sqs:ChangeMessageVisibility"),
      listQueues: grant("*", "sqs:ListQueues"),
      getQueueUrl: grant("sqs:{QueueName}", "sqs:GetQueueUrl"),
      createQueue: grant("sqs:{QueueName}", "sqs:CreateQueue"),
    },
  },
  sns: {
    operations: {
      publish: grant("sns:{TopicArn}", "sns:Publish"),
      publishBatch: grant("sns:{TopicArn}", "sns:Publish"),
      subscribe: grant("sns:{TopicArn}", "sns:Subscribe"),
    },
  },
  secretsmanager: {
    operations: {
      getSecretValue: grant("secretsmanager:secret:{SecretId:suffix}", "secretsmanager:GetSecretValue"),
      putSecretValue: grant("secretsmanager:secret:{SecretId:suffix}", "secretsmanager:PutSecretValue"),
      describeSecret: grant("secretsmanager:secret:{SecretId:suffix}", "secretsmanager:DescribeSecret"),
    },
  },
  ssm: {
    operations: {
      getParameter: grant("ssm:parameter{Name:path}", "ssm:GetParameter"),
      putParameter: grant("ssm:parameter{Name:path}", "ssm:PutParameter"),
      deleteParameter: grant("ssm:parameter{Name:path}", "ssm:DeleteParameter"),
    },
  },
  sfn: {
    operations: {
      startExecution: grant("states:stateMachine:{StateMachineArn}", "states:StartExecution"),
      startSyncExecution: grant("states:stateMachine:{StateMachineArn}", "states:StartSyncExecution"),
      listExecutions: grant("states:stateMachine:{StateMachineArn}", "states:ListExecutions"),
      describeExecution: grant("states:execution:{ExecutionArn}", "states:DescribeExecution"),
      stopExecution: grant("states:execution:{ExecutionArn}", "states:StopExecution"),
      // A token says nothing of the machine that gave it.
      sendTaskSuccess: grant("states:stateMachine:*", "states:SendTaskSuccess"),
      sendTaskFailure: grant("states:stateMachine:*", "states:SendTaskFailure"),
      sendTaskHeartbeat: grant("states:stateMachine:*", "states:SendTaskHeartbeat"),
    },
  },
  glue: {
    operations: {
      startCrawler: grant("glue:crawler/{Name}", "glue:StartCrawler"),
      getCrawler: grant("glue:crawler/{Name}", "glue:GetCrawler"),
      stopCrawler: grant("glue:crawler/{Name}", "glue:StopCrawler"),
      startJobRun: grant("glue:job/{JobName}", "glue:StartJobRun"),
      getJobRun: grant("glue:job/{JobName}", "glue:GetJobRun"),
    },
  },
  eventbridge: {
    operations: {
      putEvents: grant("events:event-bus/{Entries[].EventBusName=default}", "events:PutEvents"),
    },
  },
  bedrockruntime: {
    operations: {
      invokeModel: grant(
        "arn:${Partition}:bedrock:${Region}::foundation-model/{ModelId}",
        "bedrock:InvokeModel",
      ),
      converse: grant(
        "arn:${Partition}:bedrock:${Region}::foundation-model/{ModelId}",
        "bedrock:InvokeModel",
      ),
    },
  },
};

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
