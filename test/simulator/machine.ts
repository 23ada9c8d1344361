import type { State, StateMachine } from "../../compiler/src/asl/states.js";

/** A machine that starts at the first of its states. */
export function machine(
  states: { readonly [name: string]: unknown },
  rest: Partial<StateMachine> = {},
): StateMachine {
  const [first = ""] = Object.keys(states);
  return { StartAt: first, States: states as { readonly [name: string]: State }, ...rest };
}

/** A Lambda function as a Task: the input is its payload. */
export function call(name: string, rest: object = { End: true }): object {
  return { Type: "Task", Resource: `arn:aws:lambda:us-east-1:123456789012:function:${name}`, ...rest };
}

export function types({ events }: { readonly events: readonly { readonly type: string }[] }): string[] {
  return events.map(({ type }) => type);
}
