/** What the command line needs of this room. */
export { mockConfigOf } from "./mock-config.js";
export { testStateCallsOf } from "./test-state-calls.js";
