// Runs a recorded TestState case and compares the answer.
import { TestStateRefused, response, testState } from "../../compiler/dist/simulator/index.js";

const options = { now: "2026-11-21T00:00:00Z", accountId: "111111111111" };

/** What is different, or undefined. */
export async function compareTestState(testCase, wildEqual) {
  const { expected } = testCase;
  const expectedRefusal = refusalOf(expected);
  let actual;
  try {
    actual = await testState(requestOf(testCase.request), { ...options, mocks: recordedResult(expected) });
  } catch (error) {
    if (!(error instanceof TestStateRefused)) return `${error.name}: ${error.message.split("\n")[0]}`;
    if (expectedRefusal === undefined) return `refused: ${error.message}`;
    return error.message === expectedRefusal
      ? undefined
      : `refused: ${error.message}; instead of: ${expectedRefusal}`;
  }
  if (expectedRefusal !== undefined) return `${actual.status}; instead of refused: ${expectedRefusal}`;
  return firstDifference(readable(actual), readable(expected), wildEqual);
}

function refusalOf(expected) {
  if (expected.exception_value !== undefined) return expected.exception_value.replace(/^.* operation: /, "");
  return expected.message;
}

/** The request without the copies that are there for readers. */
function requestOf(request) {
  const copies = ["definitionJson", "inputJson", "contextJson"];
  return Object.fromEntries(Object.entries(request).filter(([field]) => !copies.includes(field)));
}

/** Functions that were really called: what they gave stands in the inspection data only. */
function recordedResult({ inspectionData }) {
  const result = inspectionData?.result;
  return () => {
    if (result === undefined) throw new Error("the recording does not say what the function answered");
    return response(jsonOf(result));
  };
}

/** Recordings hold objects as values and everything else as JSON text. */
function readable({ output, inspectionData, ...rest }) {
  return {
    ...rest,
    ...(output === undefined ? {} : { output: jsonOf(output) }),
    ...(inspectionData === undefined
      ? {}
      : {
          inspectionData: Object.fromEntries(
            Object.entries(inspectionData).map(([field, value]) => [field, jsonOf(value)]),
          ),
        }),
  };
}

function jsonOf(value) {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function firstDifference(actual, expected, wildEqual) {
  const { ResponseMetadata, ...wanted } = expected;
  void ResponseMetadata;
  for (const field of new Set([...Object.keys(actual), ...Object.keys(wanted)])) {
    if (field === "inspectionData" && actual[field] && wanted[field]) {
      const inner = firstDifference(actual[field], wanted[field], wildEqual);
      if (inner !== undefined) return `inspectionData.${inner}`;
    } else if (!wildEqual(actual[field], wanted[field])) {
      return `${field}: ${shown(actual[field])} instead of ${shown(wanted[field])}`;
    }
  }
  return undefined;
}

function shown(value) {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
