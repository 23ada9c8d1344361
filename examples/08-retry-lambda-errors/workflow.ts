import { errors, fn, lambda, retry, workflow } from "@sfnc/runtime-types";

const work = lambda<{ jobId: string }, { rows: number }>(fn("Work"), {
  timeout: "1 minute",
  retry: [
    { ...retry.lambda, maxDelay: "5 minutes" },
    { on: errors.TaskFailed, interval: "5s", backoff: 1.5, retries: 3 },
  ],
});

export const patientWork = workflow(async (job: { jobId: string }) => await work(job));
