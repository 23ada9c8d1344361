import { distributedMap, fn, lambda, s3, workflow, type ItemBatch } from "@sfnc/runtime-types";

interface Job {
  sourceBucket: string;
  sourceKey: string;
  resultBucket: string;
}
type Row = Readonly<Record<string, string>>;

const processBatch = lambda<ItemBatch<Row, void>, { rows: number }>(fn("ProcessBatch"), {
  timeout: "5 minutes",
});

export const processDataset = workflow(async (job: Job) =>
  distributedMap(s3.csv({ bucket: job.sourceBucket, key: job.sourceKey }), processBatch, {
    name: "ProcessLargeDataset",
    label: "LargeDatasetProcessor",
    concurrency: 100,
    batch: { maxItems: 100, maxBytes: 262_144 },
    tolerate: { percentage: 2 },
    results: { bucket: job.resultBucket, prefix: "results/" },
  }),
);
