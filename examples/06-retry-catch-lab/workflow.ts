import { errors, fn, lambda, workflow } from "@sfnc/runtime-types";

const doWork = lambda<{ jobId: string }, { done: number }>(fn("DoWork"), {
  timeout: "30s",
  retry: {
    on: errors.lambda.TooManyRequests,
    interval: "1s",
    backoff: 2,
    retries: 3,
    maxDelay: "10s",
    jitter: "full",
  },
});

export const lab = workflow(async (job: { jobId: string }) => {
  try {
    return await doWork(job);
  } catch {
    return { handled: true };
  }
});
