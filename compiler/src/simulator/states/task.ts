import type { Json, QueryLanguage, TaskState } from "../../asl/states.js";
import { compileQuery } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import { compileCatch } from "../run/catch.js";
import type { Frame } from "../run/frame.js";
import type { StatePlan } from "../run/plan.js";
import { resilient } from "../run/resilient.js";
import type { Resilience } from "../run/resilient.js";
import { compileSeconds } from "../task/patience.js";
import { performTask } from "../task/perform-task.js";
import { parseResource } from "../task/resource.js";
import type { Resource } from "../task/resource.js";
import { compileFinish } from "./common.js";
import { compileResultFields } from "./result-fields.js";

export function planTask(name: string, state: TaskState, language: QueryLanguage): StatePlan {
  return language === "JSONata" ? planJsonata(name, state) : planJsonPath(name, state);
}

function planJsonPath(name: string, state: TaskState): StatePlan {
  const resource = parseResource(state.Resource);
  const resilience: Resilience = { retriers: state.Retry, catchers: compileCatch(state.Catch, "JSONPath") };
  const { effectiveInput, finish } = compileResultFields(state);
  const parameters = state.Parameters === undefined ? undefined : compileTemplate(state.Parameters);
  const credentials = state.Credentials === undefined ? undefined : compileTemplate(state.Credentials);
  const timeout = compileSeconds(state, "TimeoutSeconds", "JSONPath");
  const heartbeat = compileSeconds(state, "HeartbeatSeconds", "JSONPath");
  return {
    name,
    state,
    run: (frame, input) =>
      resilient(frame, input, resilience, function* () {
        takeToken(frame, resource);
        const { probe } = frame.run;
        const effective = effectiveInput(frame, input);
        probe?.inspect("afterInputPath", effective);
        const data = { input: effective };
        const sent = parameters === undefined ? effective : parameters(frame, effective);
        probe?.inspect("afterParameters", sent);
        const result = yield* performTask(frame, resource, {
          parameters: sent,
          timeoutSeconds: yield* timeout(frame, data),
          heartbeatSeconds: yield* heartbeat(frame, data),
          role: roleOf(credentials?.(frame, effective)),
        });
        probe?.inspect("result", result);
        return { next: state.Next, ...finish(frame, input, result) };
      }),
  };
}

function planJsonata(name: string, state: TaskState): StatePlan {
  const resource = parseResource(state.Resource);
  const resilience: Resilience = { retriers: state.Retry, catchers: compileCatch(state.Catch, "JSONata") };
  const args = state.Arguments === undefined ? undefined : compileQuery(state.Arguments, "Arguments");
  const credentials =
    state.Credentials === undefined ? undefined : compileQuery(state.Credentials, "Credentials");
  const timeout = compileSeconds(state, "TimeoutSeconds", "JSONata");
  const heartbeat = compileSeconds(state, "HeartbeatSeconds", "JSONata");
  const finish = compileFinish(state);
  return {
    name,
    state,
    run: (frame, input) =>
      resilient(frame, input, resilience, function* () {
        takeToken(frame, resource);
        const { probe } = frame.run;
        const data = { input };
        const sent = args === undefined ? input : yield* args(frame, data);
        if (args !== undefined) probe?.inspect("afterArguments", sent);
        const result = yield* performTask(frame, resource, {
          parameters: sent,
          timeoutSeconds: yield* timeout(frame, data),
          heartbeatSeconds: yield* heartbeat(frame, data),
          role: roleOf(credentials === undefined ? undefined : yield* credentials(frame, data)),
        });
        probe?.inspect("result", result);
        return { next: state.Next, ...(yield* finish(frame, { input, result }, result)) };
      }),
  };
}

/** Each attempt has a token of its own; a job that is waited for may be ended by one, too. */
function takeToken(frame: Frame, resource: Resource): void {
  const hasToken = resource.pattern !== "requestResponse";
  frame.token = hasToken ? `token-${frame.run.world.chance.uuid()}` : undefined;
}

function roleOf(credentials: Json | undefined): string | undefined {
  if (typeof credentials !== "object" || credentials === null || !("RoleArn" in credentials))
    return undefined;
  return String(credentials.RoleArn);
}
