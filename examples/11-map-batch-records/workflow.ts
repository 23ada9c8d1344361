import { errors, fn, lambda, map, workflow } from "@sfnc/runtime-types";

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

export const processRecords = workflow(async (batch: { records: SourceRecord[] }) => {
  const processed = await map(
    batch.records,
    (record, index) => processRecord({ recordId: record.id, payload: record, batchIndex: index }),
    { concurrency: 10 },
  );
  return { processed };
});
