import type { State, StateMachine } from "../../compiler/src/asl/states.js";

type States = StateMachine["States"];

/** All states of a machine, those of branches and of bodies of Maps too. */
export function statesOf({ States }: { readonly States: States }): readonly State[] {
  return Object.values(States).flatMap((state) => [state, ...insideOf(state)]);
}

function insideOf(state: State): readonly State[] {
  if (state.Type === "Parallel") return state.Branches.flatMap(statesOf);
  if (state.Type !== "Map") return [];
  const { Iterator } = state as { readonly Iterator?: { readonly States: States } };
  const body = state.ItemProcessor ?? Iterator;
  return body === undefined ? [] : statesOf(body);
}

/** The errors that retriers and catchers of a machine name, without those of the service itself. */
export function errorsNamedIn(machine: StateMachine): readonly string[] {
  const names = statesOf(machine).flatMap((state) => {
    const { Retry = [], Catch = [] } = state as {
      readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
      readonly Catch?: readonly { readonly ErrorEquals: readonly string[] }[];
    };
    return [...Retry, ...Catch].flatMap(({ ErrorEquals }) => ErrorEquals);
  });
  return [...new Set(names)].filter((name) => !name.startsWith("States.")).sort();
}
