/**
 * Items that a distributed map reads from S3.
 * @example
 * const rows: Source<{ sku: string; quantity: string }> = s3.csv({ bucket: "stock", key: "today.csv" });
 */
export interface Source<T> {
  readonly kind: "objects" | "csv" | "json" | "jsonl" | "inventory" | "parquet";
  readonly bucket: string;
  readonly options: SourceOptions;
  /** For the type checker only. */
  readonly item?: T;
}

/**
 * Every option that a source can have; each source takes those that mean something to it.
 * @example
 * const first: SourceOptions = { bucket: "stock", key: "today.csv", maxItems: 10 };
 */
export interface SourceOptions {
  readonly bucket: string;
  readonly key?: string;
  readonly prefix?: string;
  readonly maxItems?: number;
  readonly headers?: readonly string[];
  readonly delimiter?: "COMMA" | "PIPE" | "SEMICOLON" | "SPACE" | "TAB";
  readonly itemsPointer?: string;
}

/**
 * One object of a listing.
 * @example
 * const isEmpty = (object: S3Object): boolean => object.Size === 0;
 */
export interface S3Object {
  readonly Key: string;
  readonly Size: number;
  readonly Etag: string;
  /** Seconds since 1970. */
  readonly LastModified: number;
  readonly StorageClass: string;
}

type OneFile = { readonly bucket: string; readonly key: string; readonly maxItems?: number };

/**
 * The sources of a distributed map: a listing of objects, or the rows of one file.
 * @example
 * const keys = s3.objects({ bucket: "uploads", prefix: "2026/" });
 * const rows = s3.csv<{ sku: string }>({ bucket: "stock", key: "today.csv", delimiter: "TAB" });
 * const list = s3.json<{ id: string }>({ bucket: "stock", key: "orders.json", itemsPointer: "/orders" });
 * const lines = s3.jsonl<{ id: string }>({ bucket: "stock", key: "orders.jsonl" });
 * const manifest = s3.inventory({ bucket: "stock", key: "inventory/manifest.json" });
 * const columns = s3.parquet<{ id: string }>({ bucket: "stock", key: "orders.parquet" });
 */
export const s3 = {
  objects: (options: {
    readonly bucket: string;
    readonly prefix?: string;
    readonly maxItems?: number;
  }): Source<S3Object> => source("objects", options),
  csv: <T = Readonly<Record<string, string>>>(
    options: OneFile & Pick<SourceOptions, "headers" | "delimiter">,
  ): Source<T> => source("csv", options),
  json: <T>(options: OneFile & Pick<SourceOptions, "itemsPointer">): Source<T> => source("json", options),
  jsonl: <T>(options: OneFile): Source<T> => source("jsonl", options),
  inventory: <T = Readonly<Record<string, string>>>(options: OneFile): Source<T> =>
    source("inventory", options),
  parquet: <T>(options: OneFile): Source<T> => source("parquet", options),
} as const;

const source = <T>(kind: Source<T>["kind"], options: SourceOptions): Source<T> => ({
  kind,
  bucket: options.bucket,
  options,
});
