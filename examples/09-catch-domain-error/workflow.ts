import { fn, isStepError, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

interface Order {
  orderId: string;
  amount: number;
}

const chargePayment = lambda<Order, { chargeId: string }>(fn("ChargePayment"), { timeout: "30s" });

class PaymentDeclinedError extends WorkflowError {}
class Unhandled extends WorkflowError {}

export const chargeOrder = workflow(async (order: Order) => {
  try {
    return await chargePayment(order);
  } catch (e) {
    if (e instanceof PaymentDeclinedError) return { orderId: order.orderId, declined: e.cause };
    throw new Unhandled(isStepError(e) ? `${e.error}: ${e.cause}` : "");
  }
});
