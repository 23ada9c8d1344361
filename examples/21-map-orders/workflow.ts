import { fn, lambda, map, workflow } from "@sfnc/runtime-types";

interface Order {
  orderId: string;
  amount: number;
}

const processOrder = lambda<Order, { orderId: string; state: string }>(fn("ProcessOrder"), {
  timeout: "30s",
});

export const processOrders = workflow(
  async (batch: { orders: Order[] }) => await map(batch.orders, processOrder, { concurrency: 10 }),
);
