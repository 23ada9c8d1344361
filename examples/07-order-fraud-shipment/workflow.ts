import {
  errors,
  fn,
  lambda,
  parallel,
  queue,
  retry,
  table,
  topic,
  waitForToken,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { dynamodb, sns, sqs } from "@sfnc/runtime-types/aws";

interface Order {
  orderId: string;
  amount: number;
}

const reservations = table("InventoryReservations");
const fraudReview = topic("FraudReview");
const shipments = queue("Shipments");

const throttled = [dynamodb.errors.ProvisionedThroughputExceeded, dynamodb.errors.ThrottlingException];

const validateOrder = lambda<Order, void>(fn("ValidateOrder"), { timeout: "20s" });
const chargePayment = lambda<Order, { chargeId: string; fraudScore: number }>(fn("ChargePayment"), {
  timeout: "30s",
  retry: { on: errors.TaskFailed, interval: "5s", backoff: 1.5, retries: 3, jitter: "full" },
});

class InvalidOrderError extends WorkflowError {}
class OrderRejected extends WorkflowError {}

const options = {
  comment: "Order processing workflow",
  defaults: { sdk: { timeout: "10s" } },
} as const;

export const fulfilOrder = workflow(options, async (order: Order) => {
  try {
    await validateOrder(order);
  } catch (e) {
    if (e instanceof InvalidOrderError) throw new OrderRejected("Order validation failed");
    throw e;
  }
  const { payment } = await parallel({
    payment: () => chargePayment(order),
    reservation: () =>
      dynamodb.putItem(
        {
          TableName: reservations.name,
          Item: { orderId: { S: order.orderId }, status: { S: "RESERVED" } },
        },
        { retry: { ...retry.throttling, on: throttled } },
      ),
  });
  if (payment.fraudScore > 0.8) {
    await sns.publish({
      TopicArn: fraudReview.arn,
      Message: { orderId: order.orderId, chargeId: payment.chargeId, fraudScore: payment.fraudScore },
    });
    return { orderId: order.orderId, status: "UNDER_REVIEW" };
  }
  await waitForToken<{ carrier: string }>(
    (taskToken) =>
      sqs.sendMessage({ QueueUrl: shipments.url, MessageBody: { taskToken, orderId: order.orderId } }),
    { name: "WaitForShipment", heartbeat: "1 day", timeout: "14 days" },
  );
  return { orderId: order.orderId, status: "FULFILLED" };
});
