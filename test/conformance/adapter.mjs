// Runs a recorded case on the simulator, for the conformance runner.
import {
  SimulationError,
  TaskError,
  refused,
  response,
  simulate,
  submitted,
  timeout,
} from "../../compiler/dist/simulator/index.js";

export const name = "sfnc simulator";

/** The recordings hold timestamps that were computed on this day. */
const now = "2026-11-21T00:00:00Z";

export async function run(definition, input, mocks, testCase = {}) {
  const execution = await simulate(withActivityArns(definition), input, {
    now,
    type: testCase.machineType ?? "STANDARD",
    accountId: "111111111111",
    stateMachineName: "machine-of-the-case",
    mocks: (call) => answer(call, mocks, testCase),
    s3: Object.fromEntries((testCase.s3 ?? []).map(({ bucket, key, body }) => [`${bucket}/${key}`, body])),
  });
  const { status, output, error, cause, events } = execution;
  return { status, output, error, cause, events: events.map(({ type }) => type), history: events };
}

function answer(call, mocks, testCase) {
  const recorded = mocks.next(call.state, call.parameters);
  if (recorded === undefined) return lambdaAnswer(call, testCase);
  const inTwoSteps = call.pattern !== "requestResponse";
  const wasSubmitted = testCase.mocks?.[call.state]?.some((attempt) => attempt.submitted !== undefined);
  if (/TimedOut$/.test(recorded.via ?? "")) return timeout();
  if (recorded.throws) {
    const { error, cause } = recorded.throws;
    if (inTwoSteps && !wasSubmitted) return refused(error, cause);
    return new TaskError(error, cause);
  }
  return inTwoSteps ? submitted({}, recorded.result) : response(recorded.result);
}

/** Where no attempt was recorded, the Python function that ran is simple: it gives its event back, or raises. */
function lambdaAnswer(call, testCase) {
  const source = Object.values(testCase.lambdas ?? {})[0]?.source ?? "";
  if (/^def handler\(event, context\):\s+return event\s*$/.test(source)) return call.input;
  const lines = source.split("\n");
  const at = lines.findIndex((line) => /^\s+raise \w+\(".*"\)$/.test(line));
  const [, errorType, errorMessage] = /raise (\w+)\("(.*)"\)/.exec(lines[at] ?? "") ?? [];
  if (errorType === undefined) throw new SimulationError(`no recorded attempt of ${call.state}`);
  const place = `  File "/var/task/handler.py", line ${at + 1}, in handler\n    ${lines[at].trim()}\n`;
  const cause = { errorMessage, errorType, requestId: "a-request", stackTrace: [place] };
  return new TaskError(
    errorType,
    call.resource.includes(":lambda:invoke") ? JSON.stringify(cause) : spaced(cause),
  );
}

/** JSON as Python writes it. */
function spaced(value) {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*(?=[\]}])/g, "")
    .replace(/([[{])\n\s*/g, "$1")
    .replace(/,\n\s*/g, ", ");
}

/** The recordings call every activity `activity_arn`. */
function withActivityArns(definition) {
  const text = JSON.stringify(definition);
  return JSON.parse(
    text.replaceAll(
      '"Resource":"activity_arn"',
      '"Resource":"arn:aws:states:us-east-1:111111111111:activity:activity"',
    ),
  );
}
