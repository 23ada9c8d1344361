import { isDeepStrictEqual } from "node:util";
import type { Json, StateMachine } from "../../../compiler/src/asl/states.js";
import type { Fixture, FixtureRun } from "../../harness/fixture.js";
import { hostileRuns } from "../../harness/hostile.js";
import { comparable } from "../../harness/outcome.js";
import { runTypeScript } from "../../harness/run-local.js";
import { runMachine } from "../../harness/run-simulator.js";
import { workflowName } from "../grammar/program.js";
import type { Case } from "../grammar/program-arbitrary.js";
import { plannedMocks } from "./plan.js";
import type { Failed } from "./verdict.js";

type Compared = { readonly kind: "same" } | { readonly kind: "unfit"; readonly reason: string } | Failed;

/** Runs a program both ways: as it is, and with a hostile field for each place of the machine. */
export async function compareRuns(one: Case, fixture: Fixture, definition: StateMachine): Promise<Compared> {
  for (const { input, seed } of one.runs) {
    const plain: FixtureRun = { input, mocks: plannedMocks(one.program, seed) };
    const hostile = hostileRuns(definition, plain)[seed % 3]!;
    for (const run of [plain, asDeclared(hostile, input, one)]) {
      const compared = await compareRun(run, fixture, definition);
      if (compared.kind !== "same") return compared;
    }
  }
  return { kind: "same" };
}

/** Without hostile values in fields that the type has, and that this input leaves out. */
function asDeclared(hostile: FixtureRun, input: Json, { program }: Case): FixtureRun {
  const leftOut = (name: string): boolean =>
    program.input.fields.some((field) => field.name === name) && !Object.hasOwn(input as object, name);
  const kept = Object.entries(hostile.input as object).filter(([name]) => !leftOut(name));
  return { ...hostile, input: Object.fromEntries(kept) };
}

async function compareRun(run: FixtureRun, fixture: Fixture, definition: StateMachine): Promise<Compared> {
  const expected = comparable(await runTypeScript(fixture, workflowName, run));
  if (hasHugeNumber(expected)) return { kind: "unfit", reason: "a number of more than 15 digits" };
  let actual: unknown;
  try {
    actual = comparable(await runMachine(definition, "STANDARD", run));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return different(`the simulator: ${message}`, run, expected, message);
  }
  if (isDeepStrictEqual(actual, expected)) return { kind: "same" };
  return different(signatureOf(expected, actual), run, expected, actual);
}

/** JSONata prints 15 digits: text of longer numbers is a deviation that the compiler warns of. */
function hasHugeNumber(value: unknown): boolean {
  return /\d{16}|\de[+-]?\d/.test(JSON.stringify(value));
}

function signatureOf(expected: unknown, actual: unknown): string {
  const [a, b] = [expected, actual] as readonly { readonly status: string; readonly error?: string }[];
  return `${a!.status} -> ${b!.status} ${b!.error ?? ""}`;
}

function different(signature: string, run: FixtureRun, expected: unknown, actual: unknown): Failed {
  const message = [
    `input ${JSON.stringify(run.input)}`,
    `TypeScript: ${JSON.stringify(expected)}`,
    `machine:    ${JSON.stringify(actual)}`,
  ].join("\n");
  return { kind: "failed", how: "different", signature: `different ${signature}`, message };
}
