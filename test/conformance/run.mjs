#!/usr/bin/env node
// Holds the built simulator and validator against recordings of the real service, which lie outside of the project.
//   node test/conformance/run.mjs [--cases DIR] [--filter TEXT] [--quiet]
// Prints a table by category and every case that differs, with the reason; exits with 1 below the floors.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "./adapter.mjs";
import { compareCreateError, compareValidation } from "./rejections.mjs";
import { compareTestState } from "./test-state.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(option("--cases") ?? join(here, "../../../shared/conformance"));
const filter = option("--filter") ?? "";
const quiet = process.argv.includes("--quiet");

if (!existsSync(join(root, "run.mjs"))) {
  console.log(`There are no recordings in ${root}: nothing is compared.`);
  process.exit(0);
}
const { causeEqual, judge, makeMocks, wildEqual } = await import(pathToFileURL(join(root, "run.mjs")).href);

const differing = [];
const rows = [
  ...(await table("execution", executionMarks)),
  ...(await table("execution-sync-express", executionMarks)),
  ...(await table("testState", async (c) => ({ same: await compareTestState(c, wildEqual) }))),
  ...(await table("validation", compareValidation)),
  ...(await table("createError", compareCreateError)),
];
print(rows);
if (!quiet) for (const { id, mark, why } of differing) console.log(`\n${mark}: ${id}\n   ${why}`);
process.exit(floorsHold(rows) ? 0 : 1);

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function* casesOf(kind) {
  const folder = join(root, "cases", kind);
  if (!existsSync(folder)) return;
  for (const category of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, category)).sort()) {
      if (!file.includes(filter)) continue;
      yield { category, testCase: JSON.parse(readFileSync(join(folder, category, file), "utf8")) };
    }
  }
}

/** A row for each category: how many cases have a mark, and how many of them are right. */
async function table(kind, marksOf) {
  const byCategory = new Map();
  for (const { category, testCase } of casesOf(kind)) {
    const row = byCategory.get(category) ?? { kind, category, marks: {} };
    byCategory.set(category, row);
    for (const [mark, why] of Object.entries(await marksOf(testCase))) {
      const count = (row.marks[mark] ??= { right: 0, all: 0 });
      count.all++;
      if (why === undefined) count.right++;
      else differing.push({ id: testCase.id, mark, why });
    }
  }
  return [...byCategory.values()];
}

async function executionMarks(testCase) {
  const { expected } = testCase;
  let actual;
  try {
    actual = await run(
      structuredClone(testCase.definition),
      structuredClone(testCase.input),
      makeMocks(testCase),
      testCase,
    );
  } catch (error) {
    return { same: `${error.name}: ${String(error.message).split("\n")[0]}` };
  }
  const { pass, why } = judge(actual, expected);
  const marks = { same: pass ? undefined : why };
  if (pass && expected.status !== "SUCCEEDED" && expected.cause !== undefined) {
    marks.cause = causeEqual(actual.cause, known(expected))
      ? undefined
      : `"${actual.cause}" instead of "${shown(expected.cause)}"`;
  }
  if (expected.historyEventTypes) marks.history = historyDifference(actual.events, expected);
  return marks;
}

/** A timestamp at the end of a cause was replaced by a word. */
function known(expected) {
  if (typeof expected.cause !== "string") return expected;
  return { ...expected, cause: expected.cause.replace(/ == timestamp$/, " == <timestamp>") };
}

function shown(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Where the recording was sorted and thinned, its events must be among ours; else all must be the same in order. */
function historyDifference(actual, { historyEventTypes, eventOrderNormalised }) {
  if (!eventOrderNormalised) {
    const at = historyEventTypes.findIndex((type, index) => type !== actual[index]);
    if (at < 0 && actual.length === historyEventTypes.length) return undefined;
    const place = at < 0 ? historyEventTypes.length : at;
    return `event ${place + 1} is ${actual[place] ?? "missing"} instead of ${historyEventTypes[place] ?? "none"}`;
  }
  const left = [...actual];
  for (const type of historyEventTypes) {
    const at = left.indexOf(type);
    if (at < 0) return `${type} is missing`;
    left.splice(at, 1);
  }
  return undefined;
}

function print(all) {
  const column = ({ right, all: of } = { right: 0, all: 0 }) =>
    (of === 0 ? "" : `${right}/${of}`).padStart(11);
  console.log(
    `${"".padEnd(44)}${"same".padStart(11)}${"cause".padStart(11)}${"history".padStart(11)}${"words".padStart(11)}`,
  );
  for (const kind of new Set(all.map((row) => row.kind))) {
    const rowsOfKind = all.filter((row) => row.kind === kind);
    for (const { category, marks } of rowsOfKind) {
      console.log(
        `${`${kind} ${category}`.padEnd(44)}${column(marks.same)}${column(marks.cause)}${column(marks.history)}${column(marks.words)}`,
      );
    }
    const total = (mark) => column(sum(rowsOfKind, mark));
    console.log(
      `${`${kind} TOTAL`.padEnd(44)}${total("same")}${total("cause")}${total("history")}${total("words")}\n`,
    );
  }
}

function sum(all, mark) {
  const counts = all.map(({ marks }) => marks[mark] ?? { right: 0, all: 0 });
  return { right: counts.reduce((a, c) => a + c.right, 0), all: counts.reduce((a, c) => a + c.all, 0) };
}

function floorsHold(all) {
  const share = (part, mark = "same") => {
    const { right, all: of } = sum(part, mark);
    return of === 0 ? 1 : right / of;
  };
  const executions = all.filter(({ kind }) => kind === "execution");
  const testStates = all.filter(({ kind }) => kind === "testState");
  return (
    share(executions) >= 0.99 &&
    executions.every((row) => share([row]) >= 0.9) &&
    share(executions, "cause") >= 0.95 &&
    share(executions, "history") >= 0.95 &&
    share(testStates) >= 0.95
  );
}
