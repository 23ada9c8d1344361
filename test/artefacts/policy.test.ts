import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type CompileResult } from "../../compiler/src/index.js";
import { tempProject, type TempProject } from "../temp-project.js";

/** Bodies of workflows, each with the statements that its policy must have, and no others. */
const cases: Readonly<Record<string, { readonly body: string; readonly allows: readonly string[] }>> = {
  tableByName: {
    body: `await dynamodb.getItem({ TableName: table("Orders").name, Key: { id: { S: input.id } } });`,
    allows: ["dynamodb:GetItem on ${OrdersArn}"],
  },
  tableByText: {
    body: `await dynamodb.putItem({ TableName: "orders", Item: { id: { S: input.id } } });`,
    allows: ["dynamodb:PutItem on arn:${Partition}:dynamodb:${Region}:${AccountId}:table/orders"],
  },
  tableByData: {
    body: "await dynamodb.deleteItem({ TableName: `orders-${input.id}`, Key: { id: { S: input.id } } });",
    allows: ["dynamodb:DeleteItem on arn:${Partition}:dynamodb:${Region}:${AccountId}:table/orders-*"],
  },
  oneOfTwo: {
    body: `await sns.publish({ TopicArn: input.urgent ? topic("Now").arn : topic("Later").arn, Message: input.id });`,
    allows: ["sns:Publish on ${LaterArn}, ${NowArn}"],
  },
  phone: {
    body: `await sns.publish({ PhoneNumber: input.id, Message: "late" });`,
    allows: ["sns:Publish on *"],
  },
  queueByUrl: {
    body: `await sqs.sendMessage({ QueueUrl: "https://sqs.eu-central-1.amazonaws.com/123456789012/reviews", MessageBody: input.id });`,
    allows: ["sqs:SendMessage on arn:${Partition}:sqs:eu-central-1:123456789012:reviews"],
  },
  buses: {
    body: `await eventbridge.putEvents({ Entries: [
      { Source: "a", DetailType: "b", Detail: {} },
      { Source: "a", DetailType: "b", Detail: {}, EventBusName: eventBus("Sales").name },
    ] });`,
    allows: [
      "events:PutEvents on ${SalesArn}, arn:${Partition}:events:${Region}:${AccountId}:event-bus/default",
    ],
  },
  qualified: {
    body: `await charge({ id: input.id }); await refund({ id: input.id });`,
    allows: ["lambda:InvokeFunction on ${ChargeArn}:live, ${RefundArn}"],
  },
  otherRole: {
    body: `await refund({ id: input.id }, { role: role("Billing").arn });`,
    allows: ["sts:AssumeRole on ${BillingArn}"],
  },
  nested: {
    body: `await parallel({
      one: async () => { await sqs.sendMessage({ QueueUrl: queue("In").url, MessageBody: "" }); },
      two: async () => { await map(input.ids, async (id) => { await dynamodb.getItem({ TableName: table("Orders").name, Key: { id: { S: id } } }); }); },
    });`,
    allows: ["dynamodb:GetItem on ${OrdersArn}", "sqs:SendMessage on ${InArn}"],
  },
  job: {
    body: `await glue.startJobRun.sync({ JobName: "nightly" });`,
    allows: [
      "glue:BatchStopJobRun, glue:GetJobRun, glue:GetJobRuns, glue:StartJobRun on arn:${Partition}:glue:${Region}:${AccountId}:job/nightly",
    ],
  },
  started: {
    body: `await glue.startJobRun({ JobName: "nightly" });`,
    allows: ["glue:StartJobRun on arn:${Partition}:glue:${Region}:${AccountId}:job/nightly"],
  },
  container: {
    body: `await ecs.runTask.sync({ Cluster: cluster("Jobs").arn, TaskDefinition: "export" });`,
    allows: [
      "ecs:DescribeTasks, ecs:StopTask on arn:${Partition}:ecs:${Region}:${AccountId}:task/*",
      "ecs:RunTask on arn:${Partition}:ecs:${Region}:${AccountId}:task-definition/export:*",
      "events:DescribeRule, events:PutRule, events:PutTargets on arn:${Partition}:events:${Region}:${AccountId}:rule/StepFunctionsGetEventsForECSTaskRule",
      "iam:PassRole on * to ecs-tasks.amazonaws.com",
    ],
  },
  child: {
    body: `await states.startExecution.sync2({ StateMachineArn: stateMachine("Billing").arn, Input: input });`,
    allows: [
      "events:DescribeRule, events:PutRule, events:PutTargets on arn:${Partition}:events:${Region}:${AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
      "states:DescribeExecution, states:StopExecution on arn:${Partition}:states:${Region}:${AccountId}:execution:${BillingName}:*",
      "states:StartExecution on ${BillingArn}",
    ],
  },
  endpoint: {
    body: `await http.endpoint("https://api.example.com", { connection: connection("Api").arn }).get("/");`,
    allows: [
      "events:RetrieveConnectionCredentials on ${ApiArn}",
      "secretsmanager:DescribeSecret, secretsmanager:GetSecretValue on arn:${Partition}:secretsmanager:${Region}:${AccountId}:secret:events!connection/*",
      "states:InvokeHTTPEndpoint on arn:${Partition}:states:${Region}:${AccountId}:stateMachine:${StateMachineName}",
    ],
  },
  openApi: {
    body: `await apigateway.invoke({ ApiEndpoint: "abc.execute-api.eu-central-1.amazonaws.com", Method: "GET" });`,
    allows: [],
  },
  signedApi: {
    body: `await apigateway.invoke({ ApiEndpoint: "abc.execute-api.eu-central-1.amazonaws.com", Method: "GET", Stage: "live", Path: "/a", AuthType: "IAM_ROLE" });`,
    allows: ["execute-api:Invoke on arn:${Partition}:execute-api:${Region}:${AccountId}:abc/live/GET/a"],
  },
  objects: {
    body: `await s3.getObject({ Bucket: bucket("In").name, Key: "a/b.json" }); await s3.listObjectsV2({ Bucket: bucket("In").name });`,
    allows: ["s3:GetObject on ${InArn}/a/b.json", "s3:ListBucket on ${InArn}"],
  },
  indexed: {
    body: `await db.query({ TableName: table("Orders").name, IndexName: "byDay" });`,
    allows: ["dynamodb:Query on ${OrdersArn}, ${OrdersArn}/index/byDay"],
  },
  byHand: {
    body: `await raw<{ id: string }, object>({
      Type: "Task",
      Resource: "arn:aws:states:::sqs:sendMessage",
      Parameters: { QueueUrl: queue("In").url, "MessageBody.$": "$.id" },
    }, { name: "Send" })({ id: input.id });`,
    allows: ["sqs:SendMessage on ${InArn}"],
  },
  ownChild: {
    body: `await run(small, { id: input.id });`,
    allows: [
      "events:DescribeRule, events:PutRule, events:PutTargets on arn:${Partition}:events:${Region}:${AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
      "states:DescribeExecution, states:StopExecution on arn:${Partition}:states:${Region}:${AccountId}:execution:${SmallName}:*",
      "states:StartExecution on ${SmallArn}",
    ],
  },
  expressChild: {
    body: `await run(quick, { id: input.id });`,
    allows: ["states:StartSyncExecution on ${QuickArn}"],
  },
  manyChildren: {
    body: `await distributedMap(s3files.csv<{ id: string }>({ bucket: bucket("In").name, key: "a.csv" }), async (row) => { await refund({ id: row.id }); }, { concurrency: 10 });`,
    allows: [
      "lambda:InvokeFunction on ${RefundArn}",
      "s3:GetObject on ${InArn}/a.csv",
      "states:DescribeExecution, states:StopExecution on arn:${Partition}:states:${Region}:${AccountId}:execution:${StateMachineName}/*",
      "states:StartExecution on arn:${Partition}:states:${Region}:${AccountId}:stateMachine:${StateMachineName}",
    ],
  },
  token: {
    body: `await waitForToken<object>((token) => sqs.sendMessage({ QueueUrl: queue("In").url, MessageBody: { token } }), { timeout: "1 hour" });`,
    allows: ["sqs:SendMessage on ${InArn}"],
  },
  otherService: {
    body: `await rds.stopDBInstance({ DbInstanceIdentifier: input.id });`,
    allows: ["rds:StopDBInstance on *"],
  },
};

const prelude = `import { bucket, cluster, connection, distributedMap, eventBus, fn, lambda, map, parallel, queue, raw, role, run, s3 as s3files, sdk, stateMachine, table, topic, waitForToken, workflow } from "@sfnc/runtime-types";
import { apigateway, dynamodb, ecs, eventbridge, glue, http, sns, sqs, states } from "@sfnc/runtime-types/aws";
const charge = lambda<{ id: string }, void>(fn("Charge", { qualifier: "live" }));
const refund = lambda<{ id: string }, void>(fn("Refund"));
const s3 = sdk<{ getObject(input: { Bucket: string; Key: string }): Promise<object>; listObjectsV2(input: { Bucket: string }): Promise<object> }>("s3");
const db = sdk<{ query(input: { TableName: string; IndexName: string }): Promise<object> }>("dynamodb");
const rds = sdk<{ stopDBInstance(input: { DBInstanceIdentifier: string }): Promise<object> }>("rds");
export const small = workflow(async (input: { id: string }) => { await refund(input); });
export const quick = workflow({ type: "EXPRESS" }, async (input: { id: string }) => { await refund(input); });
interface Input { id: string; ids: string[]; urgent: boolean }
`;

interface Statement {
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: { readonly StringEquals: { readonly "iam:PassedToService": string } };
}

const told = ({ Action, Resource, Condition }: Statement): string => {
  const to = Condition?.StringEquals["iam:PassedToService"];
  return `${Action.join(", ")} on ${Resource.join(", ")}${to === undefined ? "" : ` to ${to}`}`;
};

describe("the policy of a machine", () => {
  let project: TempProject;
  let result: CompileResult;
  beforeAll(() => {
    const exports = Object.entries(cases).map(
      ([name, { body }]) => `export const ${name} = workflow(async (input: Input) => { ${body} });`,
    );
    project = tempProject({ "w.ts": `${prelude}${exports.join("\n")}\n` });
    result = compile({ files: [project.path("w.ts")] });
  });
  afterAll(() => project.remove());

  const textOf = (name: string, kind: string): string | undefined =>
    result.workflows
      .find(({ exportName }) => exportName === name)
      ?.artefacts.find(({ path }) => path.endsWith(`.${kind}.json`))?.text;

  test("compiles every program", () => {
    expect(result.diagnostics.filter(({ severity }) => severity === "error").map((d) => d.message)).toEqual(
      [],
    );
  });

  test.each(Object.entries(cases))("%s", (name, { allows }) => {
    const text = textOf(name, "policy");
    if (allows.length === 0) return expect(text).toBeUndefined();
    const { Statement } = JSON.parse(text ?? "{}") as { readonly Statement: readonly Statement[] };
    expect(Statement.map(told)).toEqual(allows);
  });

  test("every placeholder of the files is in the sidecar, and no other", () => {
    for (const name of Object.keys(cases)) {
      const files = { definition: textOf(name, "asl") ?? "", policy: textOf(name, "policy") ?? "" };
      const sidecar = JSON.parse(textOf(name, "sfnc") ?? "{}") as {
        readonly placeholders: Readonly<
          Record<string, { readonly in: readonly string[]; readonly kind: string }>
        >;
      };
      for (const [file, text] of Object.entries(files)) {
        const used = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, placeholder = ""]) => placeholder);
        const listed = Object.entries(sidecar.placeholders).filter(([, note]) => note.in.includes(file));
        expect(listed.map(([placeholder]) => placeholder).sort(), `${name}, ${file}`).toEqual(
          [...new Set(used)].sort(),
        );
      }
      const kinds = Object.values(sidecar.placeholders).map(({ kind }) => kind);
      expect(kinds).not.toContain("parameter");
    }
  });
});
