import type { Json, JsonObject, State, StateMachine } from "../../compiler/src/asl/states.js";
import type { FixtureRun } from "./fixture.js";

/** Names under which a machine keeps data: slots of ResultPath and variables. */
export function placesOf(definition: StateMachine): readonly string[] {
  const names = new Set<string>();
  const visit = (states: { readonly [name: string]: State }): void => {
    for (const state of Object.values(states)) {
      const { ResultPath, Assign, Catch } = state as {
        ResultPath?: string;
        Assign?: JsonObject;
        Catch?: readonly { ResultPath?: string; Assign?: JsonObject }[];
      };
      for (const holder of [{ ResultPath, Assign }, ...(Catch ?? [])]) {
        const slot = /^\$\.(\w+)/.exec(holder.ResultPath ?? "")?.[1];
        if (slot !== undefined) names.add(slot);
        for (const key of Object.keys(holder.Assign ?? {})) names.add(key.replace(/\.\$$/, ""));
      }
      if (state.Type === "Parallel") for (const branch of state.Branches) visit(branch.States);
      if (state.Type === "Map" && state.ItemProcessor !== undefined) visit(state.ItemProcessor.States);
    }
  };
  visit(definition.States);
  return [...names].sort();
}

const hostileValues: readonly Json[] = [true, { Payload: true, approved: true, Error: "X" }, "hostile"];

/** The run with one undeclared field in its input for each place of the machine, holding what may do harm. */
export function hostileRuns(definition: StateMachine, run: FixtureRun): readonly FixtureRun[] {
  const { input } = run;
  if (input !== undefined && (typeof input !== "object" || input === null || Array.isArray(input))) return [];
  const declared = (input ?? {}) as JsonObject;
  return hostileValues.map((value) => {
    const fields = placesOf(definition).filter((name) => !Object.hasOwn(declared, name));
    return { ...run, input: { ...Object.fromEntries(fields.map((name) => [name, value])), ...declared } };
  });
}
