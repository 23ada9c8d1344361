import type { Json, PassState, QueryLanguage } from "../../asl/states.js";
import { compilePathField, readPathField } from "../data/path-field.js";
import { compileResultPath } from "../data/result-path.js";
import { compileTemplate } from "../data/template.js";
import type { Frame } from "../run/frame.js";
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

  /** Recorded: with a Result, InputPath and Parameters are not even looked at. */
  function resultOf(frame: Frame, input: Json): Json {
    const { probe } = frame.run;
    const effective = readPathField(inputPath, frame, input);
    probe?.inspect("afterInputPath", effective);
    const result = parameters === undefined ? effective : parameters(frame, effective);
    probe?.inspect("afterParameters", result);
    return result;
  }

  return {
    name,
    state,
    quick: (frame, input) => {
      const { probe } = frame.run;
      const result = Result === undefined ? resultOf(frame, input) : Result;
      if (Result !== undefined) probe?.inspect("result", Result);
      probe?.inspect("afterResultSelector", result);
      const assigned = assign(frame, result);
      const placed = resultPath(frame, input, result);
      probe?.inspect("afterResultPath", placed);
      return { next: Next, output: readPathField(outputPath, frame, placed), assigned };
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
