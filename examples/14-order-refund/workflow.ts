import { compensate, errors, fn, lambda, workflow } from "@sfnc/runtime-types";

interface Order {
  orderId: string;
  amount: number;
}

const validateOrder = lambda<Order, { currency: string }>(fn("ValidateOrder"), { timeout: "20s" });
const chargeCard = lambda<Order & { currency: string }, { chargeId: string }>(fn("ChargeCard"), {
  timeout: "30s",
  retry: { on: errors.TaskFailed, interval: "2s", backoff: 2, retries: 3 },
});
const refund = lambda<{ orderId: string; amount: number }, void>(fn("Refund"), {
  timeout: "30s",
});

export const chargeOrRefund = workflow(async (order: Order) => {
  const { currency } = await validateOrder(order);
  // Before the charge: one that timed out may have taken the money.
  compensate(() => refund({ orderId: order.orderId, amount: order.amount }));
  return await chargeCard({ orderId: order.orderId, amount: order.amount, currency });
});
