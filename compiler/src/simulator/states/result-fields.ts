import type { Json, JsonObject } from "../../asl/states.js";
import { compilePathField, readPathField } from "../data/path-field.js";
import type { PathField } from "../data/path-field.js";
import { compileResultPath } from "../data/result-path.js";
import { compileTemplate } from "../data/template.js";
import type { Frame } from "../run/frame.js";
import type { Step } from "../run/plan.js";
import { compileAssignTemplate } from "./common.js";

interface Fields {
  readonly InputPath?: string | null;
  readonly OutputPath?: string | null;
  readonly ResultSelector?: Json;
  readonly ResultPath?: string | null;
  readonly Assign?: JsonObject;
}

/** What a JSONPath state with a result does before and after its work. */
export interface ResultFields {
  readonly effectiveInput: (frame: Frame, input: Json) => Json;
  readonly finish: (frame: Frame, input: Json, result: Json) => Pick<Step, "output" | "assigned">;
}

export function compileResultFields(state: Fields): ResultFields {
  const inputPath: PathField = compilePathField(state.InputPath);
  const outputPath: PathField = compilePathField(state.OutputPath);
  const selector = state.ResultSelector === undefined ? undefined : compileTemplate(state.ResultSelector);
  const resultPath = compileResultPath(state.ResultPath);
  const assign = compileAssignTemplate(state.Assign);
  return {
    effectiveInput: (frame, input) => readPathField(inputPath, frame, input),
    finish: (frame, input, result) => {
      // Assign sees the raw result, not what ResultSelector makes of it.
      const assigned = assign(frame, result);
      const { probe } = frame.run;
      const selected = selector === undefined ? result : selector(frame, result);
      probe?.inspect("afterResultSelector", selected);
      const placed = resultPath(frame, input, selected);
      probe?.inspect("afterResultPath", placed);
      return { output: readPathField(outputPath, frame, placed), assigned };
    },
  };
}
