import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes what the service has answered, with all that is needed to ask again. */
export function writeRecording(folder, given, expected) {
  const { id, via, type, definition, inputText, request, silent, exact, ignores } = given;
  const recording = { id, via, type, definition, inputText, request, silent, exact, ignores };
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ ...recording, mocks: dataOf(given.mocks), expected }, undefined, 2);
  writeFileSync(join(folder, `${id}.json`), `${text}\n`);
}

/** A mock that is a function cannot be written; its case is looked up by its id when it is replayed. */
function dataOf(mocks) {
  if (mocks === undefined || Object.values(mocks).some((mock) => typeof mock === "function"))
    return undefined;
  return mocks;
}

export function readRecordings(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}
