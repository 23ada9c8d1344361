import type { Json } from "../../asl/states.js";
import { checkSize } from "../data/size.js";
import type { Thread } from "../schedule/scheduler.js";
import { checkVariables } from "./check-variables.js";
import { textOf } from "./frame.js";
import type { Frame } from "./frame.js";
import type { BranchPlan, StatePlan, Step } from "./plan.js";
import { assign } from "./scope.js";
import { StateFailure } from "./state-failure.js";
import { openVisit } from "./tracing.js";
import { jsonText } from "../api/json-text.js";

/** Values are never shortened here. */
const whole = { truncated: false } as const;

/** Runs a single state. */
export function* runState(frame: Frame, plan: StatePlan, input: Json): Thread<Step> {
  enter(frame, plan, input);
  const step = plan.quick === undefined ? yield* plan.run(frame, input) : plan.quick(frame, input);
  leave(frame, plan, step);
  return step;
}

/** Runs a branch from its first state to its end; gives its output. */
export function* runBranch(frame: Frame, branch: BranchPlan, input: Json): Thread<Json> {
  let value = input;
  for (let name: string | undefined = branch.startAt; name !== undefined;) {
    const plan = branch.state(name);
    enter(frame, plan, value);
    try {
      const step: Step = plan.quick === undefined ? yield* plan.run(frame, value) : plan.quick(frame, value);
      leave(frame, plan, step);
      value = step.output;
      name = step.next;
    } catch (error) {
      if (error instanceof StateFailure) reportEvaluation(frame, error);
      throw error;
    }
  }
  return value;
}

function enter(frame: Frame, plan: StatePlan, input: Json): void {
  const { world, recorder } = frame.run;
  const { Type } = plan.state;
  world.countTransition();
  world.visited.push(plan.name);
  frame.state = plan.name;
  frame.type = Type;
  frame.enteredAt = world.scheduler.now;
  frame.retryCount = 0;
  frame.token = undefined;
  frame.beforeEntered = frame.previous;
  openVisit(frame, Type, input);
  const details = recorder.keeps
    ? { name: plan.name, input: textOf(frame, input), inputDetails: whole }
    : undefined;
  frame.enteredId = recorder.record(`${Type}StateEntered`, frame.previous, details);
  frame.previous = frame.enteredId;
}

function leave(frame: Frame, plan: StatePlan, { next, output, assigned }: Step): void {
  const { recorder } = frame.run;
  const { Type } = plan.state;
  checkSize(frame, output, plan.name);
  if (assigned !== undefined) {
    checkVariables(frame, assigned);
    assign(frame.scope, assigned);
  }
  if (frame.visit !== undefined) frame.visit.left = { ...(next === undefined ? {} : { next }), output };
  if (Type === "Fail") return;
  const details = recorder.keeps
    ? { name: plan.name, output: textOf(frame, output), outputDetails: whole, ...assignedDetails(assigned) }
    : undefined;
  frame.previous = recorder.record(`${Type}StateExited`, frame.previous, details);
}

function assignedDetails(assigned: Step["assigned"]): object {
  if (assigned === undefined || Object.keys(assigned).length === 0) return {};
  const assignedVariables = Object.fromEntries(
    Object.entries(assigned).map(([name, value]) => [name, jsonText(value)]),
  );
  return { assignedVariables, assignedVariablesDetails: whole };
}

/** Writes the event that a failed expression has; it names the event before the state. */
export function reportEvaluation(frame: Frame, failure: StateFailure): void {
  if (failure.evaluation === undefined || failure.reported) return;
  failure.reported = true;
  const { location } = failure.evaluation;
  frame.previous = frame.run.recorder.record("EvaluationFailed", frame.beforeEntered, {
    error: failure.error,
    cause: failure.cause,
    ...(location === undefined ? {} : { location }),
    state: frame.state,
  });
}
