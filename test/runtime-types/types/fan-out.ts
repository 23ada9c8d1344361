// Compiled, never run: each line must type-check, and each @ts-expect-error must be an error.
import { distributedMap, fn, lambda, map, parallel, s3, workflow } from "@sfnc/runtime-types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const typed =
  <B>() =>
  <A>(_value: A, _same: Same<A, B>): void =>
    undefined;

interface Line {
  sku: string;
}
const ship = lambda<Line, { parcel: string }>(fn("Ship"));
const rows = s3.csv<{ id: string }>({
  bucket: "b",
  key: "k",
  headers: ["id"],
  delimiter: "TAB",
  maxItems: 10,
});

export const blocks = workflow(async (lines: Line[]) => {
  const named = await parallel({ a: () => ship({ sku: "a" }), b: async () => 1 as number });
  typed<{ a: { parcel: string }; b: number }>()(named, true);
  const [first, second] = await parallel([async () => "x" as string, async () => true as boolean]);
  typed<string>()(first, true);
  typed<boolean>()(second, true);
  const shipped = await map(lines, ship, { concurrency: 3, settle: false });
  typed<{ parcel: string }[]>()(shipped, true);
  const tried = await map(lines, ship, { settle: true });
  // @ts-expect-error a value is there only where it is ok
  const early = tried[0]!.value;
  const end = tried[0]!;
  const parcel = end.ok ? end.value.parcel : `${end.error}: ${end.cause}`;
  const ends = await Promise.allSettled([ship({ sku: "a" })]);
  // @ts-expect-error a value is there only where it is fulfilled
  const sooner = ends[0].value;
  return { early, parcel, sooner };
});

export const children = workflow(async (lines: Line[]) => {
  const plain = await distributedMap(rows, async (row) => row.id, { concurrency: 5 });
  typed<string[]>()(plain, true);
  const batched = await distributedMap(rows, async (batch) => batch.Items[0]?.id, {
    concurrency: 5,
    batch: { maxItems: 2 },
  });
  typed<(string | undefined)[]>()(batched, true);
  const shared = await distributedMap(lines, async (batch) => batch.BatchInput.day, {
    concurrency: "unlimited",
    batch: { maxBytes: 1000, input: { day: "mon" } },
  });
  typed<string[]>()(shared, true);
  const written = await distributedMap(rows, async () => 1, { concurrency: 5, results: { bucket: "b" } });
  const key: string = written.ResultWriterDetails.Key;
  const counted = await distributedMap(rows, async () => 1, {
    concurrency: 5,
    results: { bucket: "b" },
    counts: true,
  });
  const failed: number = counted.ItemCounts.Failed;
  // @ts-expect-error the numbers are asked for only with `counts`
  const none = written.ItemCounts;
  return { key, failed, none };
});

// @ts-expect-error without a limit by omission
export const bad1 = (lines: Line[]) => distributedMap(lines, ship, { children: "EXPRESS" });
// @ts-expect-error any text for the limit
export const bad2 = (lines: Line[]) => distributedMap(lines, ship, { concurrency: "all" });
// @ts-expect-error neither a count nor a percentage
export const bad3 = (lines: Line[]) => distributedMap(lines, ship, { concurrency: 5, tolerate: {} });
// @ts-expect-error failures are tolerated by distributed maps only
export const bad4 = (lines: Line[]) => map(lines, ship, { tolerate: { count: 1 } });
const inBatches = { concurrency: 5, batch: { maxItems: 2 } };
// @ts-expect-error a batch is no item
export const bad5 = (lines: Line[]) => distributedMap(lines, ship, inBatches);
// @ts-expect-error numbers of a run whose results are returned
export const bad6 = (lines: Line[]) => distributedMap(lines, ship, { concurrency: 5, counts: true });
// @ts-expect-error items of another type
export const bad7 = () => distributedMap(rows, ship, { concurrency: 5 });
// @ts-expect-error a branch that is no function
export const bad8 = () => parallel({ a: ship({ sku: "a" }) });
// @ts-expect-error a prefix names no file
export const bad9 = () => s3.csv({ bucket: "b", prefix: "p" });
// @ts-expect-error an unknown delimiter
export const bad10 = () => s3.csv({ bucket: "b", key: "k", delimiter: ";" });
