export { simulate } from "./simulate.js";
export type { Execution } from "./api/execution.js";
export type { ChildMachine, MachineType, S3Objects, SimulateOptions, TokenCallback } from "./api/options.js";
export type { TaskCall } from "./api/task-call.js";
export type { Answer, Left, Visit } from "./api/visit.js";
export { sequence } from "./api/mocks.js";
export type { MockFunction, Mocks, MockSequence } from "./api/mocks.js";
export { after, refused, response, submitted, timeout } from "./api/answers.js";
export type { MockAnswer } from "./api/answers.js";
export { TaskError } from "./api/task-error.js";
export { MissingMock } from "./api/missing-mock.js";
export { SimulationError } from "./api/simulation-error.js";
export { InvalidDefinition } from "./api/invalid-definition.js";
export type { EventDetails, HistoryEvent, HistoryEventType } from "./history/event.js";
export { testState } from "./test-state/test-state.js";
export type { TestStateOptions } from "./test-state/test-state.js";
export { TestStateRefused } from "./test-state/request.js";
export type {
  ErrorDetails,
  InspectionData,
  TestStateConfiguration,
  TestStateMock,
  TestStateRequest,
  TestStateResponse,
} from "./test-state/request.js";
