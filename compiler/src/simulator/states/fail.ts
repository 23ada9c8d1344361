import { errorNames } from "../../asl/errors.js";
import type { FailState, Json, QueryLanguage } from "../../asl/states.js";
import { compileTypedQuery } from "../data/typed-query.js";
import { compileValue } from "../data/template.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { StatePlan } from "../run/plan.js";
import { StateFailure } from "../run/state-failure.js";

export function planFail(name: string, state: FailState, language: QueryLanguage): StatePlan {
  return language === "JSONata" ? planJsonata(name, state) : planJsonPath(name, state);
}

function planJsonPath(name: string, state: FailState): StatePlan {
  const error = compilePart(state.Error, state.ErrorPath, "ErrorPath");
  const cause = compilePart(state.Cause, state.CausePath, "CausePath");
  return {
    name,
    state,
    quick: (frame, input) => {
      frame.run.probe?.inspect("afterInputPath", input);
      throw new StateFailure(error(frame, input), cause(frame, input));
    },
  };
}

type Part = (frame: Frame, input: Json) => string | undefined;

function compilePart(text: string | undefined, path: string | undefined, field: string): Part {
  if (path === undefined) return () => text;
  const value = compileValue(path, field);
  return (frame, input) => {
    const found = value(frame, input);
    if (typeof found === "string") return found;
    throw failureOf(
      frame,
      errorNames.runtime,
      `The ${field} field refers to value ${JSON.stringify(found)} which is not a string: ${path}`,
    );
  };
}

function planJsonata(name: string, state: FailState): StatePlan {
  const error =
    state.Error === undefined ? undefined : compileTypedQuery<string>(state.Error, "Error", "string");
  const cause =
    state.Cause === undefined ? undefined : compileTypedQuery<string>(state.Cause, "Cause", "string");
  return {
    name,
    state,
    run: function* (frame, input) {
      const data = { input };
      throw new StateFailure(
        error === undefined ? undefined : yield* error(frame, data),
        cause === undefined ? undefined : yield* cause(frame, data),
      );
    },
  };
}
