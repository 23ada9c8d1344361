import { cluster, fn, lambda, queue, table, topic, wait, workflow, WorkflowError } from "@sfnc/runtime-types";
import { dynamodb, ecs, sns, sqs } from "@sfnc/runtime-types/aws";

interface Request {
  id: string;
}
interface Job {
  id: string;
  kind: string;
  message: string;
}

const start = lambda<Request, Job>(fn("Start"), { timeout: "20s" });

class NoRoute extends WorkflowError {}

export const overview = workflow({ defaults: { sdk: { timeout: "10s" } } }, async (request: Request) => {
  const job = await start(request);
  switch (job.kind) {
    case "A":
      await dynamodb.putItem({ TableName: table("Items").name, Item: { id: { S: job.id } } });
      break;
    case "B":
      await Promise.all([
        sns.publish({ TopicArn: topic("JobNews").arn, Message: job.message }),
        sqs.sendMessage({ QueueUrl: queue("Jobs").url, MessageBody: job.message }),
      ]);
      await wait("30s");
      await ecs.runTask.sync(
        { Cluster: cluster("Batch").arn, TaskDefinition: "job", LaunchType: "FARGATE" },
        { timeout: "1 hour" },
      );
      break;
    default:
      throw new NoRoute(`No route for ${job.kind}`);
  }
});
