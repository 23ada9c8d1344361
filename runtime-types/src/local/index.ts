export type { BranchStep, LocalCall, LocalChild, LocalEnd, LocalExecution } from "./execution.js";
export { RunProblem } from "./run-problem.js";
export type { Mock, Mocks } from "./mocks.js";
export type { LocalOptions } from "./options.js";
export { neverAnswers, takes } from "./outcome.js";
export { runLocal } from "./run-local.js";
export { StepFailure } from "./step-failure.js";
export { provideValues } from "./values.js";
export type { ProvidedValues } from "./values.js";
