/** A workflow that calls services at several levels: what is deployed in these tests. */
export const program = `import { fn, lambda, parallel, param, queue, stateMachine, table, topic, workflow } from "@sfnc/runtime-types";
import { dynamodb, glue, sns, sqs, states } from "@sfnc/runtime-types/aws";
const charge = lambda<{ id: string }, { receipt: string }>(fn("Charge", { qualifier: "live" }));
export const sell = workflow(async (order: { id: string; urgent: boolean }) => {
  const { receipt } = await charge({ id: order.id });
  await parallel({
    stored: async () => {
      await dynamodb.putItem({ TableName: table("Orders").name, Item: { id: { S: order.id }, stage: { S: param("Stage") } } });
    },
    told: async () => {
      await sqs.sendMessage({ QueueUrl: queue("Sold").url, MessageBody: { id: order.id, price: "\${price}" } });
      if (order.urgent) await sns.publish({ TopicArn: topic("Alerts").arn, Message: order.id });
    },
  });
  await glue.startJobRun.sync({ JobName: "count" });
  await states.startExecution.sync2({ StateMachineArn: stateMachine("Billing").arn, Input: { receipt } });
  return { receipt };
});
`;

/** What the deployment knows. */
export const values: Readonly<Record<string, string>> = {
  Partition: "aws",
  Region: "eu-central-1",
  AccountId: "123456789012",
  Stage: "live",
  ChargeArn: "arn:aws:lambda:eu-central-1:123456789012:function:charge-1",
  OrdersName: "orders-1",
  OrdersArn: "arn:aws:dynamodb:eu-central-1:123456789012:table/orders-1",
  SoldUrl: "https://sqs.eu-central-1.amazonaws.com/123456789012/sold-1",
  SoldArn: "arn:aws:sqs:eu-central-1:123456789012:sold-1",
  AlertsArn: "arn:aws:sns:eu-central-1:123456789012:alerts-1",
  BillingArn: "arn:aws:states:eu-central-1:123456789012:stateMachine:billing-1",
  BillingName: "billing-1",
};
