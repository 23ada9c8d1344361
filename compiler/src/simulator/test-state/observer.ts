import type { Json } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import type { InspectedField, Probe } from "../run/probe.js";
import type { StateFailure } from "../run/state-failure.js";
import type { ErrorDetails, InspectionData, TestStateRequest } from "./request.js";
import { stubResult } from "./stub.js";

/** Thrown through the state when it would be tried again. */
export class Retriable {
  constructor(readonly failure: StateFailure) {}
}

/** Watches a state for one request. */
export interface Observer {
  readonly probe: Probe;
  /** The failure that a catcher has taken. */
  readonly caught: () => StateFailure | undefined;
  readonly inspectionData: () => InspectionData;
}

const numbers: ReadonlySet<InspectedField> = new Set([
  "maxConcurrency",
  "toleratedFailureCount",
  "toleratedFailurePercentage",
]);

export function createObserver(
  request: TestStateRequest,
  input: Json,
  failure: StateFailure | undefined,
  result: Json | undefined,
): Observer {
  const inspected = new Map<string, string | number>([["input", jsonText(input)]]);
  let details: ErrorDetails = {};
  let caughtFailure: StateFailure | undefined;
  const numberOf = (field: InspectedField) => {
    const value = inspected.get(field);
    return typeof value === "number" ? value : undefined;
  };
  const probe: Probe = {
    inspect: (field, value) => {
      inspected.set(field, numbers.has(field) ? Number(value) : jsonText(value));
    },
    stub: () =>
      stubResult(request, failure, result, {
        count: numberOf("toleratedFailureCount"),
        percentage: numberOf("toleratedFailurePercentage"),
      }),
    retriesMade: request.stateConfiguration?.retrierRetryCount ?? 0,
    retried: (retryIndex, delay, failed) => {
      details = { ...details, retryIndex };
      if (delay === undefined) return;
      details = { ...details, retryBackoffIntervalSeconds: delay };
      throw new Retriable(failed);
    },
    caught: (catchIndex, failed) => {
      details = { ...details, catchIndex };
      caughtFailure = failed;
    },
  };
  return {
    probe,
    caught: () => caughtFailure,
    inspectionData: () => ({
      ...Object.fromEntries(inspected),
      ...(Object.keys(details).length === 0 ? {} : { errorDetails: details }),
    }),
  };
}
