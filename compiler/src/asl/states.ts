/** Amazon States Language as data: the machine and its eight states. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
export type QueryLanguage = "JSONPath" | "JSONata";

export interface StateMachine {
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly StartAt: string;
  readonly Version?: string;
  readonly TimeoutSeconds?: number;
  readonly States: { readonly [name: string]: State };
}

export type State =
  TaskState | PassState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState;

export type StateType = State["Type"];

interface Common {
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly InputPath?: string | null;
  readonly OutputPath?: string | null;
  /** JSONata only. */
  readonly Output?: Json;
  readonly Assign?: JsonObject;
}

interface Transition {
  readonly Next?: string;
  readonly End?: true;
}

interface ResultFields {
  /** JSONPath only. */
  readonly Parameters?: Json;
  readonly ResultSelector?: Json;
  readonly ResultPath?: string | null;
  /** JSONata only. */
  readonly Arguments?: Json;
}

interface ErrorFields {
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
}

export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: "FULL" | "NONE";
  readonly Comment?: string;
}

export interface Catcher {
  readonly ErrorEquals: readonly string[];
  readonly Next: string;
  readonly ResultPath?: string | null;
  readonly Assign?: JsonObject;
  readonly Output?: Json;
  readonly Comment?: string;
}

export interface TaskState extends Common, Transition, ResultFields, ErrorFields {
  readonly Type: "Task";
  readonly Resource: string;
  readonly Credentials?: JsonObject;
  readonly TimeoutSeconds?: number | string;
  readonly TimeoutSecondsPath?: string;
  readonly HeartbeatSeconds?: number | string;
  readonly HeartbeatSecondsPath?: string;
}

export interface PassState extends Common, Transition {
  readonly Type: "Pass";
  readonly Result?: Json;
  readonly Parameters?: Json;
  readonly ResultPath?: string | null;
}

export interface ChoiceState extends Common {
  readonly Type: "Choice";
  readonly Choices: readonly ChoiceRule[];
  readonly Default?: string;
}

/** A JSONPath rule is a test with `Next`; a JSONata rule has a `Condition`. */
export type ChoiceRule = (ChoiceTest | { readonly Condition: string | boolean }) & {
  readonly Next: string;
  readonly Assign?: JsonObject;
  readonly Output?: Json;
  readonly Comment?: string;
};

export type ChoiceTest =
  | { readonly And: readonly ChoiceTest[] }
  | { readonly Or: readonly ChoiceTest[] }
  | { readonly Not: ChoiceTest }
  | ({ readonly Variable: string } & { readonly [operator: string]: Json });

export interface WaitState extends Common, Transition {
  readonly Type: "Wait";
  readonly Seconds?: number | string;
  readonly Timestamp?: string;
  readonly SecondsPath?: string;
  readonly TimestampPath?: string;
}

export interface SucceedState extends Common {
  readonly Type: "Succeed";
}

export interface FailState {
  readonly Type: "Fail";
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly Error?: string;
  readonly Cause?: string;
  readonly ErrorPath?: string;
  readonly CausePath?: string;
}

export interface ParallelState extends Common, Transition, ResultFields, ErrorFields {
  readonly Type: "Parallel";
  readonly Branches: readonly Branch[];
}

export interface Branch {
  readonly Comment?: string;
  readonly StartAt: string;
  readonly States: { readonly [name: string]: State };
}

export interface ItemProcessor extends Branch {
  readonly ProcessorConfig?: {
    readonly Mode?: "INLINE" | "DISTRIBUTED";
    readonly ExecutionType?: "STANDARD" | "EXPRESS";
  };
}

export interface MapState extends Common, Transition, ResultFields, ErrorFields {
  readonly Type: "Map";
  readonly ItemProcessor?: ItemProcessor;
  /** The former name of ItemProcessor. */
  readonly Iterator?: ItemProcessor;
  readonly ItemsPath?: string;
  /** JSONata only. */
  readonly Items?: Json;
  readonly ItemSelector?: Json;
  readonly ItemReader?: JsonObject;
  readonly ItemBatcher?: JsonObject;
  readonly ResultWriter?: JsonObject;
  readonly MaxConcurrency?: number | string;
  readonly MaxConcurrencyPath?: string;
  readonly ToleratedFailurePercentage?: number | string;
  readonly ToleratedFailurePercentagePath?: string;
  readonly ToleratedFailureCount?: number | string;
  readonly ToleratedFailureCountPath?: string;
  readonly Label?: string;
}
