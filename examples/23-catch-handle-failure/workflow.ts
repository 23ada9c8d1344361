import { fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

const work = lambda<{ jobId: string }, { rows: number }>(fn("Work"), { timeout: "1 minute" });

class Handled extends WorkflowError {}

export const guardedWork = workflow(async (job: { jobId: string }) => {
  try {
    return await work(job);
  } catch {
    throw new Handled();
  }
});
