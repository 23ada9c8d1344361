import type { ContextObject } from "../../asl/context.js";
import type { JsonataEvaluate } from "../../asl/jsonata/index.js";
import type { QueryLanguage } from "../../asl/states.js";
import type { MachineType } from "../api/options.js";
import type { Recorder } from "../history/recorder.js";
import type { Probe } from "./probe.js";
import type { World } from "./world.js";

/** One execution of one machine: the one that is simulated, a child, or one of a Distributed Map. */
export interface ExecutionRun {
  readonly world: World;
  readonly type: MachineType;
  readonly language: QueryLanguage;
  readonly recorder: Recorder;
  readonly execution: ContextObject["Execution"];
  readonly stateMachine: ContextObject["StateMachine"];
  /** Expressions of the machine, prepared once. */
  readonly expressions: Map<string, JsonataEvaluate>;
  /** Ends the execution when its history is full; set when it starts. */
  readonly onFullHistory: { end: () => void };
  /** Present when a single state is tested. */
  readonly probe?: Probe;
  /** Parts of the context object that a test has given. */
  readonly context?: Partial<ContextObject>;
}
