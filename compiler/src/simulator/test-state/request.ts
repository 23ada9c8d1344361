import type { FieldValidationMode } from "./check-result.js";

/** The request of the TestState API; values are JSON texts as there. */
export interface TestStateRequest {
  /** A state, or a whole machine of which `stateName` is a state. */
  readonly definition: string;
  readonly stateName?: string;
  readonly input?: string;
  readonly context?: string;
  readonly variables?: string;
  readonly inspectionLevel?: "INFO" | "DEBUG" | "TRACE";
  readonly revealSecrets?: boolean;
  readonly mock?: TestStateMock;
  readonly stateConfiguration?: TestStateConfiguration;
}

export interface TestStateMock {
  readonly result?: string;
  readonly errorOutput?: { readonly error?: string; readonly cause?: string };
  /** STRICT when absent. */
  readonly fieldValidationMode?: FieldValidationMode;
}

export interface TestStateConfiguration {
  readonly retrierRetryCount?: number;
  readonly errorCausedByState?: string;
  readonly mapIterationFailureCount?: number;
  readonly mapItemReaderData?: string;
}

/** The response of the TestState API. */
export interface TestStateResponse {
  readonly status: "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly nextState?: string;
  readonly inspectionData?: InspectionData;
}

/** Texts are JSON, numbers are numbers. */
export interface InspectionData {
  readonly [field: string]: string | number | ErrorDetails;
}

export interface ErrorDetails {
  readonly catchIndex?: number;
  readonly retryIndex?: number;
  readonly retryBackoffIntervalSeconds?: number;
}

/** The request itself is refused. */
export class TestStateRefused extends Error {
  override readonly name = "ValidationException";
}
