import type { Json, StateMachine } from "../../asl/states.js";
import type { Mocks } from "./mocks.js";
import type { TaskCall } from "./task-call.js";

export type MachineType = "STANDARD" | "EXPRESS";

/** How a machine is run. */
export interface SimulateOptions {
  readonly type?: MachineType;
  /** What tasks answer. */
  readonly mocks?: Mocks;
  /** Where virtual time begins; 2026-01-01 when absent. */
  readonly now?: string | number | Date;
  /** Decides random numbers, ids and jitter; 1 when absent. */
  readonly seed?: number;
  /** The share of its delay that a retrier with jitter waits, from 0 to 1; the seed decides when absent. */
  readonly jitter?: number;
  readonly executionName?: string;
  readonly stateMachineName?: string;
  /** What ARNs in the context object name; 123456789012 in us-east-1 when absent. */
  readonly accountId?: string;
  readonly region?: string;
  /** Quotas of the service; on when absent. */
  readonly limits?: boolean;
  /** Whether events are kept; true when absent. */
  readonly history?: boolean;
  /** Whether visits of states are kept; false when absent. */
  readonly trace?: boolean;
  /** Contents of buckets, by `bucket/key`: text, or a value that is written as JSON. */
  readonly s3?: S3Objects;
  /** Machines that run when a task starts them, by ARN or name. */
  readonly children?: { readonly [machine: string]: StateMachine | ChildMachine };
  /** Called for each task that waits for its token; it may end the task now or later. */
  readonly onToken?: (call: TaskCall & { readonly taskToken: string }, callback: TokenCallback) => void;
  /** Names of the workers of activities, by activity. */
  readonly workers?: { readonly [activity: string]: string };
  /** Variables that the first state finds. */
  readonly variables?: { readonly [name: string]: Json };
  /** When somebody stops the execution, in seconds of virtual time. */
  readonly stopAfterSeconds?: number;
  /** After so many states the simulation is given up, because it may never end; 1,000,000 when absent. */
  readonly maxTransitions?: number;
}

export type S3Objects = { readonly [bucketAndKey: string]: Json };

export interface ChildMachine {
  readonly definition: StateMachine;
  readonly type?: MachineType;
}

/** What a worker does with its token. */
export interface TokenCallback {
  readonly succeed: (output: Json) => void;
  readonly fail: (error?: string, cause?: string) => void;
  readonly heartbeat: () => void;
  /** Does something when `seconds` of virtual time have passed. */
  readonly after: (seconds: number, action: () => void) => void;
}
