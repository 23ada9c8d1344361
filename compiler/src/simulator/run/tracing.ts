import type { Json, StateType } from "../../asl/states.js";
import type { Left, Visit } from "../api/visit.js";
import { contextOf } from "./frame.js";
import type { Frame } from "./frame.js";
import { visibleVariables } from "./scope.js";
import { StateFailure } from "./state-failure.js";

/** A visit while it lasts. */
export type OpenVisit = {
  -readonly [field in keyof Visit]: Visit[field] extends readonly (infer T)[] ? T[] : Visit[field];
} & { rule?: number | "Default"; catcher?: number; left?: Left };

/** The state that the frame is in is a new visit. */
export function openVisit(frame: Frame, type: StateType, input: Json): void {
  const { visits } = frame.run.world;
  if (visits === undefined) return;
  const variables = { ...visibleVariables(frame.scope) };
  const { state, path } = frame;
  const context = contextOf(frame);
  frame.visit = { state, type, path: [...path], input, variables, context, answers: [], retriers: [] };
  visits.push(frame.visit);
}

/** What the attempt of the present state has come to, before the state makes something of it. */
export function traceAnswer(frame: Frame, answer: Json | StateFailure): void {
  const { visit, retryCount, token } = frame;
  if (visit === undefined) return;
  const common = { attempt: retryCount, ...(token === undefined ? {} : { token }) };
  if (!(answer instanceof StateFailure)) {
    visit.answers.push({ ...common, kind: "result", result: answer });
    return;
  }
  const { error, cause } = answer;
  visit.answers.push({
    ...common,
    kind: "error",
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  });
}
