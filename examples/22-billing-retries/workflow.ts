import { errors, fn, lambda, workflow } from "@sfnc/runtime-types";

const runBilling = lambda<{ userId: string; month: string }, { invoiceId: string }>(fn("RunBilling"), {
  timeout: "1 minute",
  retry: [
    { on: errors.TaskFailed, interval: "5s", backoff: 2, retries: 3 },
    { on: errors.Timeout, interval: "30s", retries: 1 },
  ],
});

export const bill = workflow(async (period: { userId: string; month: string }) => await runBilling(period));
