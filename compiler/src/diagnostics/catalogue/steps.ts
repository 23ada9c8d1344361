import { rule } from "../diagnostic.js";

export const notStatic = rule({
  code: "SFN4001",
  severity: "error",
  family: "yours",
  title: "Must be known when the machine is compiled",
  message: (what: string) => `${what} must be known when the machine is compiled.`,
  help: () => "Write a literal, or a constant that is made of literals.",
  why: "It becomes a fixed part of the definition: the service has no field that reads it from data.",
  bad: `await charge({ id: order.id }, { name: order.id });`,
  good: `await charge({ id: order.id }, { name: "Charge the card" });`,
});

export const unknownOption = rule({
  code: "SFN4002",
  severity: "error",
  family: "yours",
  title: "Unknown option",
  message: (name: string) => `There is no option "${name}" here.`,
  why: "An option that is not read would be dropped without a word.",
});

export const badStateName = rule({
  code: "SFN4006",
  severity: "error",
  family: "yours",
  title: "Not a name for a state",
  message: (text: string) => `"${text}" cannot be the name of a state.`,
  help: () => "Write 1 to 80 characters.",
  why: "The service takes no other names, and a name that you wrote is never changed.",
  bad: `await charge({ id: order.id, amount: 1 }, { name: "" });`,
  good: `await charge({ id: order.id, amount: 1 }, { name: "Charge: 1 cent?" });`,
});

export const badDuration = rule({
  code: "SFN4003",
  severity: "error",
  family: "yours",
  title: "Not a duration",
  message: (text: string) => `\`${text}\` is not a duration.`,
  help: () => `Write "30s", "5 minutes", "2 days", or seconds(n) for a number from data.`,
  why: "A bare number does not say its unit; a duration from data must be whole seconds.",
});

export const unknownError = rule({
  code: "SFN4004",
  severity: "error",
  family: "yours",
  title: "Not an error class",
  message: (text: string) => `\`${text}\` is not an error class.`,
  help: () => 'Use a class that extends WorkflowError, defineError("Name"), or errors.Timeout and the like.',
  why: "Retry and catch match errors by name; the name must be known when the machine is compiled.",
});

export const argumentMissing = rule({
  code: "SFN4005",
  severity: "error",
  family: "yours",
  title: "An argument is missing",
  message: (helper: string, what: string) => `${helper}() needs ${what}.`,
  why: "Without it there is no state to emit.",
});

export const notYetHelper = rule({
  code: "SFN9001",
  severity: "error",
  family: "not-yet",
  title: "A helper that cannot be compiled yet",
  message: (name: string) => `${name}() cannot be compiled yet.`,
  help: (name) =>
    name.startsWith("stage.")
      ? "Write the value as a constant, or read it from the input."
      : "Leave it out, or say the same in steps.",
  why: "The helper is part of the language, but no lowering exists for it in this version. Nothing is emitted instead, so that no machine does something else than the program.",
});

export const notAwaited = rule({
  code: "SFN4010",
  severity: "error",
  family: "yours",
  title: "A call is not awaited",
  message: (name: string) => `The call of ${name}() is not awaited.`,
  help: () => "Write `await` before it; calls that run side by side go into `await Promise.all([f(), g()])`.",
  why: "A workflow goes on only when a step has ended; a promise that nobody awaits would lose its result and its error.",
  bad: `charge({ id: order.id });`,
  good: `await charge({ id: order.id });`,
});

export const returnWithoutAwait = rule({
  code: "SFN4011",
  severity: "error",
  family: "yours",
  title: "`return` without `await` inside try",
  message: (name: string) =>
    `\`return ${name}()\` without \`await\` leaves the \`try\` before the call ends.`,
  help: () => "Write `return await`.",
  why: "In JavaScript the catch and the finally around it would not see the call's error. A machine cannot leave first and wait later.",
  bad: `try { return charge({ id: order.id }); } catch { return undefined; }`,
  good: `try { return await charge({ id: order.id }); } catch { return undefined; }`,
});

export const recursion = rule({
  code: "SFN4012",
  severity: "error",
  family: "refused",
  title: "A function calls itself",
  message: (name: string) => `${name}() calls itself.`,
  help: () => "Write a loop, or start another execution with run() or continueAsNew().",
  why: "Functions are inlined into the machine; one that calls itself has no end.",
  bad: `export const w = workflow(async (n: number) => down(n));
async function down(n: number): Promise<number> { return n > 0 ? await down(n - 1) : 0; }`,
  good: `export const w = workflow(async (n: number) => next(n));
async function next(n: number): Promise<number> { return n; }`,
});

/** What to write instead of calls that people reach for. */
const waysOut: readonly (readonly [RegExp, string])[] = [
  [/^(setTimeout|setInterval|sleep|delay)$/, 'Write `await wait("30s")`.'],
  [/^fetch$/, "Call the endpoint with http.invoke() of @sfnc/runtime-types/aws, or in a Lambda."],
  [/^console\./, "Leave it out: the execution's history has the input and output of every state."],
];

export const unknownCall = rule({
  code: "SFN4013",
  severity: "error",
  family: "refused",
  title: "A function that cannot be compiled",
  message: (name: string) =>
    `${name}() is neither a step nor a function of this project, so there is no state for it.`,
  help: (name) =>
    waysOut.find(([pattern]) => pattern.test(name))?.[1] ??
    "Move it into a Lambda, or write it with operations of the language.",
  why: "A state machine runs no JavaScript. Only steps, helpers, functions whose source is here, and the listed methods of values have a meaning in it.",
  bad: `const n = Intl.DateTimeFormat().format();`,
  good: `const n = order.lines.length;`,
});

export const sameParameter = rule({
  code: "SFN4014",
  severity: "error",
  family: "yours",
  title: "Two resources with one parameter",
  message: (parameter: string, known: string, other: string) =>
    `\`${known}\` and \`${other}\` would both be the parameter ${parameter} of the deployment.`,
  help: () => "Give one of them another name.",
  why: "A resource is known to the deployment by its name alone: one value would be used for both.",
  bad: `await charge({ id: queue("Late").arn + fn("Late").arn, amount: 1 });`,
  good: `await charge({ id: queue("Late").arn + fn("LateOrders").arn, amount: 1 });`,
});
