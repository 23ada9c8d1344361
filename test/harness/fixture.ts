import type { Json } from "../../compiler/src/asl/states.js";
import type { LocalOptions } from "@sfnc/runtime-types/local";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** One answer of a mocked step. */
export type Answer = unknown;

/** What a mocked step answers: a value, a function of its input and of how often it was called, or `fail(...)`. */
export type FixtureMocks = Readonly<Record<string, unknown>>;

export interface FixtureRun {
  /** The workflow that runs; the only one of the file when absent. */
  readonly workflow?: string;
  readonly input?: unknown;
  readonly mocks?: FixtureMocks;
  /** What the buckets hold, by `bucket/key`, for the machine; and the items that come of it, for TypeScript. */
  readonly s3?: Readonly<Record<string, Json>>;
  readonly sources?: LocalOptions["sources"];
  /** Changes what a mock answers, on its way to the machine. */
  readonly tamper?: (answer: unknown) => unknown;
}

export interface Fixture {
  /** "sequence/two-steps" */
  readonly name: string;
  readonly file: string;
  /** Exports by name; workflows are called by the local runner. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly runs: readonly FixtureRun[];
  /** Settings that the fixture must not compile in, each with the codes that it gives there. */
  readonly refused: Readonly<Partial<Record<Mode, readonly string[]>>>;
  /** Keys of states written by hand: only the machine knows what they send, or whether they call anything. */
  readonly byHand: readonly string[];
}

export type Mode = "auto" | "jsonpath" | "jsonata";
export const modes: readonly Mode[] = ["auto", "jsonpath", "jsonata"];

export const fixturesFolder = fileURLToPath(new URL("../fixtures/", import.meta.url));

export function fixtureFiles(folder = fixturesFolder): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !/(^|[/\\])_/.test(path))
    .map((path) => join(folder, path))
    .sort();
}

export async function loadFixture(file: string): Promise<Fixture> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return {
    name: relative(fixturesFolder, file).replace(/\\/g, "/").replace(/\.ts$/, ""),
    file,
    module,
    runs: (module["runs"] as readonly FixtureRun[] | undefined) ?? [],
    byHand: (module["byHand"] as readonly string[] | undefined) ?? [],
    refused: (module["refused"] as Fixture["refused"] | undefined) ?? {},
  };
}
