import type { QueryLanguage, SucceedState } from "../../asl/states.js";
import { compilePathField, readPathField } from "../data/path-field.js";
import type { StatePlan } from "../run/plan.js";
import { compileFinish } from "./common.js";

export function planSucceed(name: string, state: SucceedState, language: QueryLanguage): StatePlan {
  if (language === "JSONata") {
    const finish = compileFinish(state);
    return {
      name,
      state,
      run: function* (frame, input) {
        return { next: undefined, ...(yield* finish(frame, { input }, input)) };
      },
    };
  }
  const inputPath = compilePathField(state.InputPath);
  const outputPath = compilePathField(state.OutputPath);
  return {
    name,
    state,
    quick: (frame, input) => {
      const effective = readPathField(inputPath, frame, input);
      frame.run.probe?.inspect("afterInputPath", effective);
      const output = readPathField(outputPath, frame, effective);
      return { next: undefined, output, assigned: undefined };
    },
  };
}
