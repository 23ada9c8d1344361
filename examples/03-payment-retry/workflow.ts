import { defineError, errors, fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

interface Order {
  /** The payment provider refuses a second charge under the same id, so a retry cannot charge twice. */
  orderId: string;
  amount: number;
}

const RateLimited = defineError("PaymentApi.RateLimited");

const chargeCard = lambda<Order, { chargeId: string }>(fn("ChargeCard"), {
  timeout: "30s",
  retry: [
    {
      on: [errors.lambda.TooManyRequests, RateLimited],
      interval: "1s",
      backoff: 2,
      retries: 6,
      maxDelay: "20s",
      jitter: "full",
    },
    { on: errors.Timeout, interval: "2s", retries: 2 },
  ],
});
const voidCharge = lambda<{ orderId: string }, void>(fn("VoidCharge"), { timeout: "30s" });

class PaymentFailed extends WorkflowError {}

export const payOrder = workflow(async (order: Order) => {
  try {
    return await chargeCard(order);
  } catch {
    // The last attempt may have timed out after the provider took the money.
    await voidCharge({ orderId: order.orderId });
    throw new PaymentFailed(`order ${order.orderId} could not be charged`);
  }
});
