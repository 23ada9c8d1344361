import type { PassState, QueryLanguage } from "../../asl/states.js";
import { compilePathField, readPathField } from "../data/path-field.js";
import { compileResultPath } from "../data/result-path.js";
import { compileTemplate } from "../data/template.js";
import type { StatePlan } from "../run/plan.js";
import { compileAssignTemplate, compileFinish } from "./common.js";

export function planPass(name: string, state: PassState, language: QueryLanguage): StatePlan {
  return language === "JSONata" ? planJsonata(name, state) : planJsonPath(name, state);
}

function planJsonPath(name: string, state: PassState): StatePlan {
  const { Result, Parameters, Next } = state;
  const inputPath = compilePathField(state.InputPath);
  const outputPath = compilePathField(state.OutputPath);
  const parameters = Parameters === undefined ? undefined : compileTemplate(Parameters);
  const resultPath = compileResultPath(state.ResultPath);
  const assign = compileAssignTemplate(state.Assign);
  return {
    name,
    state,
    quick: (frame, input) => {
      const effective = readPathField(inputPath, frame, input);
      const result =
        Result !== undefined ? Result : parameters === undefined ? effective : parameters(frame, effective);
      const assigned = assign(frame, result);
      const output = readPathField(outputPath, frame, resultPath(frame, input, result));
      return { next: Next, output, assigned };
    },
  };
}

function planJsonata(name: string, state: PassState): StatePlan {
  const { Next } = state;
  const finish = compileFinish(state);
  return {
    name,
    state,
    run: function* (frame, input) {
      return { next: Next, ...(yield* finish(frame, { input }, input)) };
    },
  };
}
