import { fn, lambda, wait, workflow, WorkflowError } from "@sfnc/runtime-types";

const startJob = lambda<{ report: string }, { jobId: string }>(fn("StartJob"), { timeout: "20s" });
const checkJob = lambda<{ jobId: string }, { status: "RUNNING" | "SUCCEEDED" | "FAILED" }>(fn("CheckJob"), {
  timeout: "20s",
});

class JobFailed extends WorkflowError {}

// A turn writes some ten events: an execution that polls for 12 hours stays well below its 25,000.
export const runReport = workflow({ timeout: "12 hours" }, async (request: { report: string }) => {
  const { jobId } = await startJob(request);
  let status;
  do {
    await wait("30s");
    ({ status } = await checkJob({ jobId }));
  } while (status === "RUNNING");
  if (status === "FAILED") throw new JobFailed(`job ${jobId} failed`);
  return { jobId };
});
