import { fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

interface PaidOrder {
  orderId: string;
  chargeId: string;
  reservation: { warehouse: string; reservationId: string };
}

const createShipment = lambda<PaidOrder, { shipmentId: string }>(fn("CreateShipment"), {
  timeout: "1 minute",
});
const refundCharge = lambda<{ chargeId: string; idempotencyKey: string }, void>(fn("RefundCharge"), {
  timeout: "30s",
});
const releaseInventory = lambda<PaidOrder["reservation"], void>(fn("ReleaseInventory"), { timeout: "30s" });

class OrderFailed extends WorkflowError {}

export const shipPaidOrder = workflow(async (order: PaidOrder, ctx) => {
  try {
    return await createShipment(order);
  } catch {
    await refundCharge({ chargeId: order.chargeId, idempotencyKey: ctx.execution.name });
    await releaseInventory(order.reservation);
    throw new OrderFailed("Compensated after shipment failure");
  }
});
