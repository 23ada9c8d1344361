import type { Branch, QueryLanguage, State, StateMachine } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import type { BranchPlan, StatePlan } from "../run/plan.js";
import { planChoice } from "./choice.js";
import { planFail } from "./fail.js";
import { planMap } from "./map.js";
import { planParallel } from "./parallel.js";
import { planPass } from "./pass.js";
import { planSucceed } from "./succeed.js";
import { planTask } from "./task.js";
import { planWait } from "./wait.js";

/** Prepares a whole machine. */
export function planMachine(definition: StateMachine): BranchPlan {
  return planBranch(definition, definition.QueryLanguage ?? "JSONPath");
}

/** Prepares a branch; `language` is that of the machine. */
export function planBranch(branch: Branch, language: QueryLanguage): BranchPlan {
  const plans = new Map<string, StatePlan>();
  return {
    startAt: branch.StartAt,
    state: (name) => {
      const known = plans.get(name);
      if (known !== undefined) return known;
      const plan = planState(name, stateOf(branch, name), language);
      plans.set(name, plan);
      return plan;
    },
  };
}

function stateOf(branch: Branch, name: string): State {
  const state = Object.hasOwn(branch.States, name) ? branch.States[name] : undefined;
  if (state === undefined) throw new InvalidDefinition(`There is no state "${name}" in this branch.`);
  return state;
}

/** Prepares a state in its own language, or in that of the machine. */
export function planState(name: string, state: State, machineLanguage: QueryLanguage): StatePlan {
  const language = state.QueryLanguage ?? machineLanguage;
  switch (state.Type) {
    case "Pass":
      return planPass(name, state, language);
    case "Choice":
      return planChoice(name, state, language);
    case "Wait":
      return planWait(name, state, language);
    case "Succeed":
      return planSucceed(name, state, language);
    case "Fail":
      return planFail(name, state, language);
    case "Task":
      return planTask(name, state, language);
    case "Parallel":
      return planParallel(name, state, language, (branch) => planBranch(branch, machineLanguage));
    case "Map":
      return planMap(name, state, language, (branch) => planBranch(branch, machineLanguage));
    default:
      throw new InvalidDefinition(`The state "${name}" has no known Type.`);
  }
}
