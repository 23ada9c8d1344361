import type { State, StateMachine } from "../../asl/states.js";

/** The resource of each Task state, at every level. */
export function tasksOf(machine: Pick<StateMachine, "States">): {
  readonly [state: string]: { readonly resource: string };
} {
  return Object.fromEntries(Object.entries(machine.States).flatMap(([name, state]) => tasksIn(name, state)));
}

function tasksIn(name: string, state: State): readonly (readonly [string, { readonly resource: string }])[] {
  switch (state.Type) {
    case "Task":
      return [[name, { resource: state.Resource }]];
    case "Parallel":
      return state.Branches.flatMap((branch) => Object.entries(tasksOf(branch)));
    case "Map":
      return state.ItemProcessor === undefined ? [] : Object.entries(tasksOf(state.ItemProcessor));
    default:
      return [];
  }
}
