import { own } from "./json.js";
import type { Machine, StateNode } from "./machine.js";
import { isPlaceholder } from "./placeholder.js";

/** A Task whose Resource is known before the deployment. */
export interface Resource {
  readonly at: string;
  readonly state: StateNode;
  readonly arn: string;
  /** Whether it begins with `arn:aws:states:::`. */
  readonly isIntegration: boolean;
  /** Of `arn:aws:states:::service:action.pattern`; absent when it is not of this form. */
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
    const given = own(state.object, "Resource");
    if (state.type !== "Task" || typeof given !== "string") continue;
    // arn:${AWS::Partition}:states:::... says all that matters.
    const arn = given.replace(/^arn:\$\{[^}]*\}:/, "arn:aws:");
    if (isPlaceholder(arn)) continue;
    const integration = integrationOf(arn);
    yield {
      at: `${state.at}/Resource`,
      state,
      arn,
      isIntegration: /^arn:[^:]+:states:::/.test(arn),
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
