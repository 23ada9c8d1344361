import { fn, lambda, map, waitForToken, workflow } from "@sfnc/runtime-types";

interface LineItem {
  sku: string;
  quantity: number;
}
interface Order {
  id: string;
  totalUsd: number;
  lineItems: LineItem[];
}

const requestApproval = lambda<{ orderId: string; taskToken: string }, void>(fn("RequestApproval"));
const fulfilLineItem = lambda<LineItem, { parcel: string }>(fn("FulfilLineItem"), { timeout: "1 minute" });

export const processOrder = workflow({ comment: "Order processing" }, async ({ order }: { order: Order }) => {
  if (order.totalUsd > 10_000) {
    // A reviewer who declines fails the token, and with it the order.
    await waitForToken<{ approvedBy: string }>(
      (taskToken) => requestApproval({ orderId: order.id, taskToken }),
      { name: "ManualReview", timeout: "7 days" },
    );
  }
  return await map(order.lineItems, fulfilLineItem, { name: "ProcessLineItems", concurrency: 5 });
});
