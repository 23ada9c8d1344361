import { errors, fn, lambda, map, workflow, WorkflowError } from "@sfnc/runtime-types";

interface SourceRecord {
  id: string;
  body: string;
}

const processRecord = lambda<
  { recordId: string; payload: SourceRecord; batchIndex: number },
  { bytes: number }
>(fn("ProcessRecord"), {
  timeout: "20s",
  retry: { on: errors.TaskFailed, interval: "2s", backoff: 2, retries: 3 },
});

class TooManyFailed extends WorkflowError {}

export const processRecords = workflow(async (batch: { records: SourceRecord[] }) => {
  const processed = await map(
    batch.records,
    (record, index) => processRecord({ recordId: record.id, payload: record, batchIndex: index }),
    { name: "ProcessRecords", concurrency: 10, settle: true },
  );
  const failed = processed.filter((result) => !result.ok).length;
  if (failed * 20 > batch.records.length) throw new TooManyFailed(`${failed} of ${batch.records.length}`);
  return { processed, failed };
});
