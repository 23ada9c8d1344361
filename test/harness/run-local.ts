import { readFileSync } from "node:fs";
import { neverAnswers, runLocal, StepFailure } from "@sfnc/runtime-types/local";
import { Failure, responder, Silence } from "./mocks.js";
import type { Fixture, FixtureRun } from "./fixture.js";
import type { Outcome } from "./outcome.js";
import { eachOnce, hidden } from "./tokens.js";

/** Runs a fixture as plain TypeScript. */
export async function runTypeScript(fixture: Fixture, exportName: string, run: FixtureRun): Promise<Outcome> {
  const respond = responder(run.mocks ?? {});
  const workflow = fixture.module[exportName] as Parameters<typeof runLocal>[0];
  const execution = await runLocal(workflow, run.input as never, {
    mocks: (call) => {
      const answer = respond(keyOf(call.key), hidden(call.input, call.token));
      if (answer instanceof Failure) throw new StepFailure(answer.error, answer.cause);
      return answer instanceof Silence ? neverAnswers : answer;
    },
    ...(run.sources === undefined ? {} : { sources: run.sources }),
    subclasses: subclassesIn(readFileSync(fixture.file, "utf8")),
  });
  eachOnce(execution.calls.map((call) => call.token));
  return {
    status: execution.status,
    output: execution.output,
    error: execution.error,
    cause: execution.cause,
    calls: execution.calls.map((call) => ({
      key: keyOf(call.key),
      input: hidden(call.input, call.token),
      attempt: call.attempt,
      branch: call.path.map((step) => step.branch).join("/"),
    })),
  };
}

/** A task by the ARN of an integration is known by what it calls, as a call of that integration is. */
function keyOf(key: string): string {
  return key.replace(/^arn:[^:]+:states:::/, "");
}

/** The names of the classes below each class of a file: the compiler sees them all, JavaScript only those that were used. */
function subclassesIn(source: string): Readonly<Record<string, readonly string[]>> {
  const classes = [
    ...source.matchAll(/class (\w+) extends (\w+) \{(?:\s*static \w* ?errorName = "([^"]+)")?/g),
  ];
  const named = new Map(classes.map(([, name = "", , errorName]) => [name, errorName ?? name]));
  const below = (base: string): readonly string[] =>
    classes
      .filter(([, , from]) => from === base)
      .flatMap(([, name = ""]) => [named.get(name) ?? name, ...below(name)]);
  return Object.fromEntries([...named].map(([name, errorName]) => [errorName, below(name)]));
}
