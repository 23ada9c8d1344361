import { readFileSync } from "node:fs";
import type { Child } from "@sfnc/runtime-types";
import {
  neverAnswers,
  runLocal,
  StepFailure,
  takes,
  type LocalCall,
  type LocalExecution,
  type Mocks,
} from "@sfnc/runtime-types/local";
import { Failure, responder, Silence, Slow } from "./mocks.js";
import type { Fixture, FixtureRun } from "./fixture.js";
import type { ChildCall, Outcome } from "./outcome.js";
import { mocksMapRuns, withoutRunIds } from "./map-runs.js";
import { eachOnce, hidden } from "./tokens.js";

/** Runs a fixture as plain TypeScript. */
export async function runTypeScript(fixture: Fixture, exportName: string, run: FixtureRun): Promise<Outcome> {
  const respond = responder(run.mocks ?? {});
  const workflow = fixture.module[exportName] as Parameters<typeof runLocal>[0];
  const workflows = workflowsOf(fixture);
  const answer = (call: LocalCall): unknown => {
    const given = respond(keyOf(call.key), hidden(call.input, call.token), call.attempt);
    return given instanceof Slow ? takes(`${given.seconds}s`, answerOf(given.answer)) : answerOf(given);
  };
  const execution = await runLocal(workflow, run.input as never, {
    mocks: mocksOf(run, workflows, answer),
    workflows,
    jitter: 1,
    ...(run.sources === undefined ? {} : { sources: run.sources }),
    subclasses: subclassesIn(readFileSync(fixture.file, "utf8")),
  });
  eachOnce(execution.calls.map((call) => call.token));
  return withoutRunIds({
    status: execution.status,
    output: execution.output,
    error: execution.error,
    cause: execution.cause,
    calls: execution.calls.map((call) => ({
      key: keyOf(call.key),
      input: hidden(call.input, call.token),
      attempt: call.attempt,
      branch: call.path.map((step) => step.branch).join("/"),
      ...(call.executionName === undefined ? {} : { executionName: call.executionName }),
    })),
    childCalls: callsOfChildren(execution),
  });
}

function answerOf(answer: unknown): unknown {
  if (answer instanceof Failure) return new StepFailure(answer.error, answer.cause);
  return answer instanceof Silence ? neverAnswers : answer;
}

/** One function stands for no child execution, nor for what a Map Run says of itself: where a run mocks one, there is a function for each key. */
function mocksOf(run: FixtureRun, workflows: Workflows, answer: (call: LocalCall) => unknown): Mocks {
  const keys = Object.keys(run.mocks ?? {});
  if (!mocksMapRuns(run) && !keys.some((key) => Object.hasOwn(workflows, key))) return answer;
  return Object.fromEntries(keys.map((key) => [key, answer]));
}

type Workflows = Readonly<Record<string, Child<never, unknown>>>;

/** The exported workflows of a fixture, by the names of their machines. */
export function workflowsOf(fixture: Fixture): Workflows {
  const exported = Object.entries(fixture.module).filter(
    ([, value]) =>
      typeof value === "object" && value !== null && "kind" in value && value.kind === "workflow",
  );
  return Object.fromEntries(exported) as Workflows;
}

/** What child executions call, and those of children. */
function callsOfChildren({ children }: LocalExecution): readonly ChildCall[] {
  return children.flatMap((child) => [
    ...child.calls.map(({ key, input, attempt }) => ({ key: keyOf(key), input, attempt })),
    ...callsOfChildren(child),
  ]);
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
