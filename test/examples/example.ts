import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SourceOptions } from "@sfnc/runtime-types";
import type { Json } from "../../compiler/src/asl/states.js";
import { readItems } from "../../compiler/src/simulator/map/read-items.js";
import type { Fixture, FixtureMocks, FixtureRun } from "../harness/fixture.js";
import { fail, inTurn } from "../harness/mocks.js";

export const examplesFolder = fileURLToPath(new URL("../../examples/", import.meta.url));

/** One case of an example: `input.json`, or `input.large.json`, with the mocks of the same name or the plain ones. */
export interface Case {
  /** "" for the plain one. */
  readonly name: string;
  readonly run: FixtureRun;
}

export interface Example {
  /** The folder, "03-payment-retry". */
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly fixture: Fixture;
  readonly cases: readonly Case[];
}

/** The folders with a number: each is a machine that was written by hand before. */
export function exampleNames(): readonly string[] {
  return readdirSync(examplesFolder)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
}

export async function loadExample(name: string): Promise<Example> {
  const folder = `${examplesFolder}${name}/`;
  const file = `${folder}workflow.ts`;
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const cases = casesIn(folder);
  const fixture = { name, file, module, runs: cases.map(({ run }) => run), refused: {}, byHand: [] };
  return { name, folder, file, fixture, cases };
}

function casesIn(folder: string): readonly Case[] {
  const names = readdirSync(folder).flatMap((name) => {
    const match = /^(?:input|mocks)(?:\.(.+))?\.json$/.exec(name);
    return match === null ? [] : [match[1] ?? ""];
  });
  const read = (kind: string, name: string): unknown => {
    const own = `${folder}${kind}${name === "" ? "" : `.${name}`}.json`;
    return JSON.parse(readFileSync(existsSync(own) ? own : `${folder}${kind}.json`, "utf8"));
  };
  return [...new Set(names)].sort().map((name) => ({
    name,
    run: {
      input: read("input", name),
      mocks: mocksOf(read("mocks", name) as Record<string, unknown>),
      ...bucketsOf(`${folder}s3.json`),
    },
  }));
}

/** What the buckets of `sfnc run --s3` hold: as objects for the machine, as items for TypeScript. */
function bucketsOf(file: string): Pick<FixtureRun, "s3" | "sources"> {
  if (!existsSync(file)) return {};
  const s3 = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Json>>;
  return { s3, sources: ({ kind, options }) => readItems(readerOf(kind, options), s3) };
}

function readerOf(
  kind: string,
  { bucket, key, prefix = "" }: SourceOptions,
): Parameters<typeof readItems>[0] {
  switch (kind) {
    case "objects":
      return { resource: "arn:aws:states:::s3:listObjectsV2", bucket, key, prefix, config: {} };
    case "csv": {
      const config = { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" };
      return { resource: "arn:aws:states:::s3:getObject", bucket, key, prefix, config };
    }
    default:
      throw new Error(`No example reads ${kind}.`);
  }
}

/** The form of `sfnc run --mocks`: `{ sequence: [...] }`, with failures in it, or a value. */
function mocksOf(written: Readonly<Record<string, unknown>>): FixtureMocks {
  return Object.fromEntries(Object.entries(written).map(([key, mock]) => [key, answerOf(mock)]));
}

function answerOf(mock: unknown): unknown {
  const isSequence = typeof mock === "object" && mock !== null && "sequence" in mock;
  return isSequence ? inTurn(...(mock.sequence as readonly unknown[]).map(elementOf)) : mock;
}

function elementOf(element: unknown): unknown {
  const isFailure = typeof element === "object" && element !== null && "error" in element;
  if (!isFailure) return element;
  const { error, cause } = element as { error: string; cause?: string };
  return fail(error, cause);
}
