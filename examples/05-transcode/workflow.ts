import {
  defineError,
  distributedMap,
  fn,
  lambda,
  s3,
  workflow,
  type ItemBatch,
  type S3Object,
} from "@sfnc/runtime-types";

interface Night {
  bucket: string;
  todayPrefix: string;
  resultsBucket: string;
}

const Throttled = defineError("Transcoder.Throttled");

const transcodeBatch = lambda<ItemBatch<S3Object, void>, { transcoded: number }>(fn("TranscodeBatch"), {
  timeout: "4 minutes",
  retry: { on: Throttled, interval: "2s", backoff: 2, retries: 5, maxDelay: "30s", jitter: "full" },
});

export const transcodeTonight = workflow(async (night: Night) =>
  distributedMap(s3.objects({ bucket: night.bucket, prefix: night.todayPrefix }), transcodeBatch, {
    name: "TranscodeAll",
    children: "EXPRESS",
    concurrency: 400,
    batch: { maxItems: 20 },
    tolerate: { percentage: 1 },
    results: { bucket: night.resultsBucket, prefix: "transcode-runs/" },
  }),
);
