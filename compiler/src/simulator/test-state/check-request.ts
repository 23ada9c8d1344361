import type { Json, MapState, ParallelState, State } from "../../asl/states.js";
import { parseResource } from "../task/resource.js";
import { checkResult } from "./check-result.js";
import { TestStateRefused } from "./request.js";
import type { TestStateRequest } from "./request.js";

/** What a request says in JSON texts, read. */
export interface ReadRequest {
  readonly state: State;
  readonly result: Json | undefined;
}

/** Refuses a request as the service does. */
export function checkRequest(request: TestStateRequest, { state, result }: ReadRequest): void {
  const { mock } = request;
  if (mock === undefined) return checkUnmocked(state);
  if (request.revealSecrets === true)
    refuse("TestState does not support RevealSecrets when a mock is specified.");
  switch (state.Type) {
    case "Task":
      if (result !== undefined) checkTaskResult(state.Resource, request, result);
      return;
    case "Parallel":
      return checkParallelResult(state, result);
    case "Map":
      return checkMapResult(state, request, result);
    default:
      refuse(`State type '${state.Type}' is not supported when a mock is specified`);
  }
}

function refuse(message: string): never {
  throw new TestStateRefused(message);
}

function checkUnmocked({ Type }: State): void {
  if (Type !== "Map" && Type !== "Parallel") return;
  const supported = "Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";
  refuse(`TestState API does not support Map or Parallel states. ${supported}`);
}

function checkTaskResult(resource: string, { mock }: TestStateRequest, result: Json): void {
  const { kind, key } = parseResource(resource);
  if (kind !== "service") return;
  const problem = checkResult(key, result, mock?.fieldValidationMode ?? "STRICT");
  if (problem !== undefined) refuse(`Mock result schema validation error: ${problem}`);
}

function checkParallelResult(state: ParallelState, result: Json | undefined): void {
  if (result === undefined) return;
  if (!Array.isArray(result)) return refuse("Mocked result must be an array.");
  if (result.length !== state.Branches.length) {
    refuse("Mocked result must contain the same number of items as number of Parallel branches.");
  }
}

function checkMapResult(
  state: MapState,
  { stateConfiguration }: TestStateRequest,
  result: Json | undefined,
): void {
  if (result === undefined) return;
  const written = state.ResultWriter?.["Resource"] !== undefined;
  const isObject = typeof result === "object" && result !== null && !Array.isArray(result);
  if (written && !isObject) refuse("Mocked result must be a JSON object.");
  if (!written && !Array.isArray(result)) refuse("Mocked result must be an array.");
  const failures = stateConfiguration?.mapIterationFailureCount ?? 0;
  if (Array.isArray(result) && failures > result.length) {
    refuse("Map iteration failure count must be less than or equal to the number of Map iterations");
  }
}
