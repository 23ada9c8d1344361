import { compensate, fn, lambda, saga, workflow, WorkflowError } from "@sfnc/runtime-types";

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

export const shipPaidOrder = workflow(async (order: PaidOrder, ctx) =>
  saga(
    async () => {
      compensate(() => releaseInventory(order.reservation, { name: "ReleaseInventory" }));
      compensate(() =>
        refundCharge(
          { chargeId: order.chargeId, idempotencyKey: ctx.execution.name },
          { name: "RefundCharge" },
        ),
      );
      return await createShipment(order);
    },
    { rethrow: OrderFailed },
  ),
);
