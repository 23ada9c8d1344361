import { rule } from "../diagnostic.js";

export const rawField = rule({
  code: "SFN4111",
  severity: "error",
  family: "yours",
  title: "A field of a hand-written state that the compiler writes",
  message: (name: string) => `${name} of this state is written by the compiler.`,
  help: (name: string) =>
    name === "Retry"
      ? "Give it once: in the state or in the options."
      : "Leave it out: the input is what the call is given, the result is what it returns, and try/catch takes errors.",
  why: "The compiler places the state among the others, and says where it leads and where its data stands.",
  bad: `const key = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameters: { "key.$": "States.UUID()" }, End: true });
await notify({ message: (await key({ id: order.id })).key });`,
  good: `const key = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameters: { "key.$": "States.UUID()" } });
await notify({ message: (await key({ id: order.id })).key });`,
});

export const rawForm = rule({
  code: "SFN4112",
  severity: "error",
  family: "yours",
  title: "Not a hand-written state",
  message: () =>
    "raw() needs a state as an object: of type Task, Pass, Parallel or Map, and known when it is deployed.",
  help: () =>
    "Write it as an object of literals, resources and parameters. For a Wait use wait(), for a Choice if.",
  why: "The object becomes a state of the definition as it stands.",
  bad: `const stop = raw<void, void>({ Type: "Pass", Result: order.id });
await stop();`,
  good: `const stop = raw<void, string>({ Type: "Pass", Result: "stop" });
await stop();`,
});

export const rawInvalid = rule({
  code: "SFN4113",
  severity: "error",
  family: "yours",
  title: "A hand-written state that the service refuses",
  message: (text: string) => `The service would refuse this state: ${text}.`,
  help: () => "`sfnc validate` says why, by the code.",
  why: "The definition with this state in it was checked as `sfnc validate` checks it.",
  bad: `const key = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameter: { "key.$": "States.UUID()" } });
await notify({ message: (await key({ id: order.id })).key });`,
  good: `const key = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameters: { "key.$": "States.UUID()" } });
await notify({ message: (await key({ id: order.id })).key });`,
});
