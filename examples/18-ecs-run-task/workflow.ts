import { cluster, param, workflow } from "@sfnc/runtime-types";
import { ecs } from "@sfnc/runtime-types/aws";

export const runMyApp = workflow(async () => {
  const task = await ecs.runTask.sync(
    {
      Cluster: cluster("Prod").arn,
      TaskDefinition: "myapp:42",
      LaunchType: "FARGATE",
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [param("PrivateSubnet")] } },
    },
    { timeout: "1 hour" },
  );
  return { taskArn: task.TaskArn };
});
