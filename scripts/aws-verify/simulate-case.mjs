import { never, simulate, testState } from "sfnc/test";

const activity = "arn:aws:states:us-east-1:123456789012:activity:nobody";

/** What our simulator answers to a case. */
export async function simulateCase({ via, type, definition, inputText, request, mocks, silent = [] }) {
  const text = JSON.stringify(definition).replaceAll("${ActivityArn}", activity);
  try {
    if (via === "test-state") return await testState({ definition: text, input: inputText, ...request });
    const all = { ...mocks, ...Object.fromEntries(silent.map((state) => [state, never()])) };
    const execution = await simulate(JSON.parse(text), JSON.parse(inputText), { type, mocks: all });
    const { status, output, error, cause } = execution;
    return {
      status,
      ...(output === undefined ? {} : { output: JSON.stringify(output) }),
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
    };
  } catch (error) {
    // The service refuses such a machine or request, too, or the case has a mistake of ours: it is shown.
    return { status: "REFUSED", error: error.name, cause: error.message };
  }
}
