import { runLocal, StepFailure } from "@sfnc/runtime-types/local";
import { Failure, responder } from "./mocks.js";
import type { Fixture, FixtureRun } from "./fixture.js";
import type { Outcome } from "./outcome.js";

/** Runs a fixture as plain TypeScript. */
export async function runTypeScript(fixture: Fixture, exportName: string, run: FixtureRun): Promise<Outcome> {
  const respond = responder(run.mocks ?? {});
  const workflow = fixture.module[exportName] as Parameters<typeof runLocal>[0];
  const execution = await runLocal(workflow, run.input as never, {
    mocks: (call) => {
      const answer = respond(call.key, call.input);
      if (answer instanceof Failure) throw new StepFailure(answer.error, answer.cause);
      return answer;
    },
  });
  return {
    status: execution.status,
    output: execution.output,
    error: execution.error,
    cause: execution.cause,
    calls: execution.calls.map((call) => ({
      key: call.key,
      input: call.input,
      attempt: call.attempt,
      branch: call.path.map((step) => step.branch).join("/"),
    })),
  };
}
