import type { Branch, State } from "../asl/states.js";

/** The states of a machine by name, those of its branches and iterations after the one that holds them. */
export function statesOf(branch: Branch): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  const add = ({ States }: Branch): void => {
    for (const [name, state] of Object.entries(States)) {
      found.set(name, state);
      branchesOf(state).forEach(add);
    }
  };
  add(branch);
  return found;
}

export function branchesOf(state: State): readonly Branch[] {
  if (state.Type === "Parallel") return state.Branches;
  if (state.Type !== "Map") return [];
  return [state.ItemProcessor ?? state.Iterator].filter((processor) => processor !== undefined);
}
