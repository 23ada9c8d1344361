import { fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

interface Order {
  id: string;
  customer: string;
  total: number;
}

const checkStock = lambda<{ orderId: string }, { available: boolean; warehouse: string }>(fn("CheckStock"), {
  timeout: "20s",
});
const charge = lambda<{ orderId: string; amount: number }, { receiptId: string }>(fn("Charge"), {
  timeout: "30s",
});
const review = lambda<{ orderId: string; reason: string }, { approved: boolean; by: string }>(fn("Review"), {
  timeout: "30s",
});
const ship = lambda<{ orderId: string; from: string; label: string }, { parcel: string }>(fn("Ship"), {
  timeout: "1 minute",
});

class OutOfStock extends WorkflowError {}
class OrderRejected extends WorkflowError {}

export const placeOrder = workflow(async (order: Order) => {
  const stock = await checkStock({ orderId: order.id });
  if (!stock.available) throw new OutOfStock(`nothing left for order ${order.id}`);
  if (order.total > 1000) {
    const answer = await review({ orderId: order.id, reason: "large order" });
    if (!answer.approved) throw new OrderRejected(`declined by ${answer.by}`);
  }
  const receipt = await charge({ orderId: order.id, amount: order.total });
  const sent = await ship({
    orderId: order.id,
    from: stock.warehouse,
    label: `${order.customer} (${order.id})`,
  });
  return { receipt: receipt.receiptId, parcel: sent.parcel };
});
