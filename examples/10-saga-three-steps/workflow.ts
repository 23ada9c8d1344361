import { compensate, fn, lambda, saga, workflow, WorkflowError } from "@sfnc/runtime-types";

interface Order {
  orderId: string;
  amount: number;
}
interface OrderKey {
  orderId: string;
}

const reserveInventory = lambda<OrderKey, { reservationId: string }>(fn("ReserveInventory"), {
  timeout: "20s",
});
const releaseInventory = lambda<{ reservationId: string }, void>(fn("ReleaseInventory"), { timeout: "20s" });
const chargePayment = lambda<Order, { chargeId: string }>(fn("ChargePayment"), { timeout: "30s" });
const refundPayment = lambda<OrderKey, void>(fn("RefundPayment"), { timeout: "30s" });
const createShipment = lambda<OrderKey, { shipmentId: string }>(fn("CreateShipment"), {
  timeout: "1 minute",
});
const cancelShipment = lambda<OrderKey, void>(fn("CancelShipment"), { timeout: "1 minute" });

class SagaRolledBack extends WorkflowError {}

export const reserveChargeShip = workflow(async (order: Order) =>
  saga(
    async () => {
      const key = { orderId: order.orderId };
      const reservation = await reserveInventory(key);
      // After the step: what completed is undone, by what the step gave.
      compensate(() => releaseInventory({ reservationId: reservation.reservationId }));
      // Before the step: the attempt is undone, for a charge that timed out may have happened.
      compensate(() => refundPayment(key));
      const charge = await chargePayment(order);
      compensate(() => cancelShipment(key));
      const shipment = await createShipment(key);
      return { chargeId: charge.chargeId, shipmentId: shipment.shipmentId };
    },
    { rethrow: SagaRolledBack },
  ),
);
