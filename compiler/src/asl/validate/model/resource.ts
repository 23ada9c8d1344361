import { own } from "./json.js";
import type { Machine, StateNode } from "./machine.js";
import { isPlaceholder } from "./placeholder.js";

/** A Task whose Resource is known before the deployment. */
export interface Resource {
  readonly at: string;
  readonly state: StateNode;
  readonly arn: string;
  /** Of `arn:aws:states:::service:action.pattern`; absent for functions and activities. */
  readonly integration?: Integration;
  readonly isActivity: boolean;
}

export interface Integration {
  /** `lambda`, `aws-sdk:s3`. */
  readonly service: string;
  readonly action: string;
  readonly pattern: "" | "sync" | "sync:2" | "waitForTaskToken";
}

export function* resources(machine: Machine): Generator<Resource> {
  for (const state of machine.states) {
    const arn = own(state.object, "Resource");
    if (state.type !== "Task" || typeof arn !== "string" || isPlaceholder(arn)) continue;
    const integration = integrationOf(arn);
    yield {
      at: `${state.at}/Resource`,
      state,
      arn,
      ...(integration === undefined ? {} : { integration }),
      isActivity: /^arn:[^:]+:states:[^:]*:[^:]*:activity:/.test(arn),
    };
  }
}

function integrationOf(arn: string): Integration | undefined {
  const match =
    /^arn:[^:]+:states:::((?:aws-sdk:)?[^:]+):([^.:]+)(?:\.(sync:2|sync|waitForTaskToken))?$/.exec(arn);
  if (match === null) return undefined;
  return { service: match[1]!, action: match[2]!, pattern: (match[3] ?? "") as Integration["pattern"] };
}
