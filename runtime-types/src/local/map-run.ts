import type { DistributedMapOptions, MapRun, MapRunCounts } from "../distributed-map.js";
import { callStep } from "./call.js";
import type { Strand } from "./strand.js";

/** The result of a run whose results are in a bucket. */
export function mapRun(join: Strand, options: DistributedMapOptions): MapRun {
  const run = `${options.label ?? "map"}-${join.execution.world.next()}`;
  return {
    MapRunArn: `${join.execution.id.replace(":execution:", ":mapRun:")}/${run}`,
    ResultWriterDetails: {
      Bucket: options.results?.bucket ?? "",
      Key: `${(options.results?.prefix ?? "").replace(/\/?$/, "/").replace(/^\//, "")}${run}/manifest.json`,
    },
  };
}

/** What became of the items of a run that stayed within its tolerance. */
export interface EndedItems {
  readonly total: number;
  readonly failed: number;
}

/** The numbers of items, asked of the service as the machine does: a call of its own, which may fail. */
export async function withCounts(
  join: Strand,
  run: MapRun,
  { total, failed }: EndedItems,
): Promise<MapRun & MapRunCounts> {
  const ItemCounts: MapRunCounts["ItemCounts"] = {
    Total: total,
    Pending: 0,
    Running: 0,
    Succeeded: total - failed,
    Failed: failed,
    TimedOut: 0,
    Aborted: 0,
    // Those of failed items are written too, into a file of their own.
    ResultsWritten: total,
  };
  const key = "aws-sdk:sfn:describeMapRun";
  const described = await callStep(
    join,
    { kind: "sdk", key, resource: `arn:aws:states:::${key}`, options: {} },
    { MapRunArn: run.MapRunArn },
    {},
    async () => ({ kind: "value", value: { ItemCounts } }),
  );
  return { ...run, ItemCounts: (described as MapRunCounts).ItemCounts };
}
