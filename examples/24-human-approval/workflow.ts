import { topic, waitForToken, workflow } from "@sfnc/runtime-types";
import { sns } from "@sfnc/runtime-types/aws";

const approvals = topic("Approvals");

export const askApproval = workflow(async (order: { orderId: string }) => {
  return await waitForToken<{ approved: boolean; by: string }>(
    (TaskToken) => sns.publish({ TopicArn: approvals.arn, Message: { TaskToken, OrderId: order.orderId } }),
    { timeout: "3 days" },
  );
});
