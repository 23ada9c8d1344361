import type { Json, JsonObject } from "../../asl/states.js";
import { compileQuery } from "../data/query.js";
import type { Query, QueryData } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import type { Template } from "../data/template.js";
import type { Frame } from "../run/frame.js";
import type { Step } from "../run/plan.js";
import type { Thread } from "../schedule/scheduler.js";

/** Assign of a JSONPath state. */
export function compileAssignTemplate(
  assign: JsonObject | undefined,
): (frame: Frame, input: Json) => JsonObject | undefined {
  if (assign === undefined) return () => undefined;
  const template: Template = compileTemplate(assign);
  return (frame, input) => template(frame, input) as JsonObject;
}

/** Output and Assign of a JSONata state; both see the variables as they were before. */
export type Finish = (
  frame: Frame,
  data: QueryData,
  otherwise: Json,
) => Thread<Pick<Step, "output" | "assigned">>;

export function compileFinish({
  Output,
  Assign,
}: {
  readonly Output?: Json;
  readonly Assign?: JsonObject;
}): Finish {
  const output: Query | undefined = Output === undefined ? undefined : compileQuery(Output, "Output");
  const assign: Query | undefined = Assign === undefined ? undefined : compileQuery(Assign, "Assign");
  return function* (frame, data, otherwise) {
    const assigned = assign === undefined ? undefined : ((yield* assign(frame, data)) as JsonObject);
    return { assigned, output: output === undefined ? otherwise : yield* output(frame, data) };
  };
}
