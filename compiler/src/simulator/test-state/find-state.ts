import type { Branch, Json, QueryLanguage, State, StateMachine } from "../../asl/states.js";
import { validateDefinition } from "../../asl/validate/index.js";
import { TestStateRefused } from "./request.js";

export interface FoundState {
  readonly name: string;
  readonly state: State;
  /** Of the machine. */
  readonly language: QueryLanguage;
}

/** What a state is called that stands alone. */
const loneName = "StateName";

/** Finds the state that a request tests: the definition itself, or the one of that name at any depth of a machine. */
export function findState(definition: Json, stateName: string | undefined): FoundState {
  if (stateName === undefined) return loneState(definition as unknown as State);
  const machine = definition as unknown as StateMachine;
  const state = search(machine, stateName);
  if (state === undefined) throw new TestStateRefused("State not found in definition");
  return { name: stateName, state, language: machine.QueryLanguage ?? "JSONPath" };
}

function loneState(state: State): FoundState {
  const machine = { StartAt: loneName, States: { [loneName]: state } };
  // Where it goes next, and whether that ends, is not part of the definition.
  const finding = validateDefinition(machine).find(
    ({ severity, path }) =>
      severity === "error" && path.startsWith("/States/") && !/(?:Next|Default)$/.test(path),
  );
  if (finding !== undefined) {
    const { message, path } = finding;
    throw new TestStateRefused(
      `Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ${message} at ${path}'`,
    );
  }
  return { name: loneName, state, language: "JSONPath" };
}

function search({ States }: Branch, name: string): State | undefined {
  if (Object.hasOwn(States, name)) return States[name];
  for (const state of Object.values(States)) {
    const branches =
      state.Type === "Parallel"
        ? state.Branches
        : state.Type === "Map"
          ? [state.ItemProcessor ?? state.Iterator].filter((processor) => processor !== undefined)
          : [];
    for (const branch of branches) {
      const found = search(branch, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
