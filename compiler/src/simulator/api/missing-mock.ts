import { SimulationError } from "./simulation-error.js";
import type { TaskCall } from "./task-call.js";

/** No mock answers a call: nothing is known about the machine until there is one. */
export class MissingMock extends SimulationError {
  override readonly name = "MissingMock";

  constructor(
    readonly call: TaskCall,
    why: string,
  ) {
    const { state, resource, resourceKey, input } = call;
    super(
      `No mock answers the state "${state}" (${resource}): ${why}\n` +
        `Add one, by the state or by the resource:\n` +
        `  mocks: { ${JSON.stringify(state)}: ${exampleFor(resourceKey)} }\n` +
        `  mocks: { ${JSON.stringify(resourceKey)}: (call) => ${exampleFor(resourceKey)} }\n` +
        `The call sends ${shown(input)}.`,
    );
  }
}

function exampleFor(resourceKey: string): string {
  return resourceKey.includes(":") ? "{ /* what the service answers */ }" : '{ "result": "of the function" }';
}

function shown(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
