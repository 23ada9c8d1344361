import type { ContextObject } from "../../asl/context.js";
import type { PathRoots } from "../../asl/jsonpath/index.js";
import type { Json, StateType } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import type { ExecutionRun } from "./execution-run.js";
import { readVariable } from "./scope.js";
import type { Scope } from "./scope.js";
import { StateFailure } from "./state-failure.js";
import type { OpenVisit } from "./tracing.js";

/** A branch that runs, and the state that it is in. */
export interface Frame {
  readonly run: ExecutionRun;
  readonly scope: Scope;
  readonly path: readonly (string | number)[];
  /** Set for a moment while the Map state selects an item. */
  item: MapItem | undefined;
  readonly roots: FrameRoots;
  state: string;
  type: StateType;
  enteredAt: number;
  enteredId: number;
  /** The id before that of the state's first event. */
  beforeEntered: number;
  retryCount: number;
  token: string | undefined;
  /** The id that the next event names as the one before it. */
  previous: number;
  /** Writes the events of what runs below, when it is stopped. */
  abortBelow: (() => void) | undefined;
  /** The present visit, when visits are kept. */
  visit: OpenVisit | undefined;
  /** Nothing that arrives for it matters any more. */
  stopped: boolean;
  lastValue: Json | undefined;
  lastText: string;
}

export type MapItem = NonNullable<ContextObject["Map"]>["Item"];

/** What paths of the frame start from; `input` is set by each field before it reads. */
export class FrameRoots implements PathRoots {
  input: Json = null;
  readonly #frame: Frame;
  readonly variable: (name: string) => Json | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.variable = (name) => readVariable(frame.scope, name);
  }

  get context(): Json {
    return contextOf(this.#frame) as unknown as Json;
  }
}

export function createFrame(
  run: ExecutionRun,
  scope: Scope,
  path: readonly (string | number)[],
  item: MapItem | undefined,
  previous: number,
): Frame {
  const frame = {
    run,
    scope,
    path,
    item,
    state: "",
    type: "Pass" as StateType,
    enteredAt: 0,
    enteredId: 0,
    beforeEntered: previous,
    retryCount: 0,
    token: undefined,
    previous,
    abortBelow: undefined,
    visit: undefined,
    stopped: false,
    lastValue: undefined,
    lastText: "",
    roots: undefined as unknown as FrameRoots,
  };
  frame.roots = new FrameRoots(frame);
  return frame;
}

const retried: ReadonlySet<StateType> = new Set(["Task", "Parallel", "Map"]);

/** The context object as the state sees it now. */
export function contextOf(frame: Frame, item = frame.item): ContextObject {
  return {
    Execution: frame.run.execution,
    StateMachine: frame.run.stateMachine,
    State: {
      Name: frame.state,
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      ...(retried.has(frame.type) ? { RetryCount: frame.retryCount } : {}),
    },
    ...(frame.token === undefined ? {} : { Task: { Token: frame.token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
    ...frame.run.context,
  };
}

/** The JSON text of a value; the last one is kept, because it leaves one state and enters the next. */
export function textOf(frame: Frame, value: Json): string {
  if (frame.lastValue !== value || value === undefined) {
    frame.lastText = jsonText(value);
    frame.lastValue = value;
  }
  return frame.lastText;
}

/** The failure of the present state with a cause as the service words it. */
export function failureOf(
  frame: Frame,
  error: string,
  message: string,
  evaluation?: { readonly location: string | undefined },
): StateFailure {
  const place = `An error occurred while executing the state '${frame.state}' (entered at the event id #${frame.enteredId}). `;
  return new StateFailure(error, place + message, evaluation);
}
