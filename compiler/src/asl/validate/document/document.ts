import type { JsonScan } from "./scan-json.js";

/** What is to be validated, before its meaning is known. */
export interface Document {
  readonly value: unknown;
  /** Bytes of UTF-8 that AWS counts: of the text as given, else of the shortest text. */
  readonly bytes: number;
  readonly depth: number;
  /** Absent when the definition came as a value. */
  readonly scan?: JsonScan;
}
