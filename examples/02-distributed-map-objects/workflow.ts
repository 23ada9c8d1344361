import {
  bucket,
  distributedMap,
  fn,
  lambda,
  s3,
  workflow,
  type ItemBatch,
  type S3Object,
} from "@sfnc/runtime-types";

const rawEvents = bucket("RawEvents");
const mapResults = bucket("MapResults");

const transformBatch = lambda<ItemBatch<S3Object, void>, { written: number }>(fn("TransformBatch"), {
  timeout: "2 minutes",
});

export const transformEvents = workflow(async () =>
  distributedMap(s3.objects({ bucket: rawEvents.name, prefix: "2026/06/" }), transformBatch, {
    name: "TransformAll",
    children: "EXPRESS",
    concurrency: 500,
    batch: { maxItems: 100, maxBytes: 262_144 },
    tolerate: { percentage: 2 },
    results: { bucket: mapResults.name, prefix: "runs/" },
  }),
);
