import { rule } from "../diagnostic.js";

export const unsupportedStatement = rule({
  code: "SFN2001",
  severity: "error",
  family: "refused",
  title: "A statement that a machine cannot have",
  message: (kind: string) => `${kind} has no meaning in a state machine.`,
  why: "Only statements whose effect on data and order is known can become states.",
  bad: `debugger;`,
  good: `await charge({ id: order.id });`,
});

export const unsupportedExpression = rule({
  code: "SFN3001",
  severity: "error",
  family: "refused",
  title: "An expression that state data cannot hold",
  message: (kind: string, ..._wayOut: readonly string[]) =>
    `${kind} cannot be part of a state machine's data.`,
  help: (_kind, ...[wayOut]) =>
    wayOut ??
    "Compute it in a Lambda, or write it with strings, numbers, booleans, arrays and plain objects.",
  why: "State data is JSON. Values that JSON has no form for would be lost or changed between states.",
  bad: `const seen = /a+/.test(order.id);`,
  good: `const seen = order.id.startsWith("a");`,
});

export const notData = rule({
  code: "SFN3002",
  severity: "error",
  family: "yours",
  title: "Not data",
  message: (text: string) => `\`${text}\` is a step, a function or a class, not data.`,
  help: () => "Call it, or pass the data that is meant.",
  why: "Functions and classes exist only while the machine is compiled; state data is JSON.",
});

export const usedTooEarly = rule({
  code: "SFN3006",
  severity: "error",
  family: "yours",
  title: "A variable is read before it has a value",
  message: (name: string) => `\`${name}\` has no value yet when this is evaluated.`,
  help: () => "Declare it above the statement that reads it.",
  why: "JavaScript throws a ReferenceError here. TypeScript cannot see it, because the read stands in a function.",
  bad: `const sizes = order.lines.map(() => size); const size = 3;`,
  good: `const size = 3; const sizes = order.lines.map(() => size);`,
});

export const unknownMethod = rule({
  code: "SFN3003",
  severity: "error",
  family: "refused",
  title: "A method that cannot be compiled",
  message: (method: string, ..._wayOut: readonly string[]) =>
    `There is no exact form for ${method} in a state machine.`,
  help: (_method, ...[wayOut]) => wayOut ?? "Write it with other operations, or compute it in a Lambda.",
  why: "Each supported method is a tested template; anything else would be a guess.",
  bad: `const c = order.id.localeCompare("a");`,
  good: `const c = order.id === "a";`,
});

export const unknownType = rule({
  code: "SFN3004",
  severity: "error",
  family: "yours",
  title: "The type does not say which operator is meant",
  message: (text: string, type: string) =>
    `The type of \`${text}\` (${type}) does not say which operation is meant.`,
  help: () => "Narrow it with typeof, or give it a type.",
  why: "A Choice compares strings, numbers and booleans with different operators; a guess would compare nothing.",
  bad: `export const w = workflow(async (input: { a: any }) => { if (input.a === input.a.b) return 1; return 2; });`,
  good: `export const w = workflow(async (input: { a: string }) => { if (input.a === "x") return 1; return 2; });`,
});

export const outerAssignment = rule({
  code: "SFN2002",
  severity: "error",
  family: "refused",
  title: "A variable of the workflow is assigned inside a branch",
  message: (name: string) => `\`${name}\` is declared outside of this branch and cannot be assigned in it.`,
  help: () => "Return the value from the branch and assign the result.",
  why: "Branches and map bodies have data of their own; nothing they assign is seen outside.",
});

export const sharedMutation = rule({
  code: "SFN2003",
  severity: "error",
  family: "refused",
  title: "An object is changed that may have another name",
  message: (text: string, why: string) => `\`${text}\` is changed in place, but ${why}.`,
  help: () => "Make a new object: `x = { ...x, key: value }`.",
  why: "State data is copied, never shared: in JavaScript the other name would see the change.",
  bad: `const copy = order; copy.total = 0; await charge({ id: copy.id, amount: copy.total });`,
  good: `const copy = { ...order }; copy.total = 0; await charge({ id: copy.id, amount: copy.total });`,
});

export const unsupportedAssignment = rule({
  code: "SFN2004",
  severity: "error",
  family: "refused",
  title: "An assignment that cannot be compiled",
  message: (text: string) => `An assignment to \`${text}\` cannot be compiled.`,
  help: () => "Assign a variable, or make a new object: `x = { ...x, key: value }`.",
  why: "State data is copied between states: variables, and properties of objects that they own, can be given a new value.",
  bad: `const line = { qty: 1 }; [line][0]!.qty = 2;`,
  good: `const line = { qty: 1 }; line.qty = 2; await charge({ id: order.id, amount: line.qty });`,
});

export const unreachableCode = rule({
  code: "SFN2005",
  severity: "warning",
  family: "yours",
  title: "Code that nothing reaches",
  message: () => "This code is never reached.",
  why: "No state is made for it.",
});

export const thrownValue = rule({
  code: "SFN2006",
  severity: "error",
  family: "yours",
  title: "What is thrown is no error",
  message: (text: string) => `\`throw ${text}\` throws no error class.`,
  help: () => 'Throw a class that extends WorkflowError: `throw new OrderRejected("reason")`.',
  why: "A failed execution has an error name and a cause. The name is that of the class.",
  bad: `throw "no";`,
  good: `throw new WorkflowError("no");`,
});

export const errorAsData = rule({
  code: "SFN3007",
  severity: "error",
  family: "refused",
  title: "A caught error is sent or returned",
  message: () => "A caught error is no data: it cannot be sent to a step or returned.",
  help: () =>
    "Give what is to be known of it: `{ error: e.error, cause: e.cause }` inside of `if (isStepError(e))`.",
  why: "An error is an object of a class. JSON has no form for it, and the service calls its parts by other names.",
  bad: `try { await charge({ id: order.id }); } catch (e) { return { failed: e }; }`,
  good: `try { await charge({ id: order.id }); } catch (e) { if (e instanceof WorkflowError) return { failed: e.error }; throw e; }`,
});

export const impureInCallback = rule({
  code: "SFN3005",
  severity: "error",
  family: "refused",
  title: "A callback with an effect",
  message: (what: string) => `${what} inside a callback has no state of its own.`,
  help: () => "Use a loop, or map() when each item needs a step.",
  why: "Callbacks of array methods become one expression; steps and assignments need states.",
});

export const restParameter = rule({
  code: "SFN2012",
  severity: "error",
  family: "refused",
  title: "A rest parameter",
  message: (name: string) => `\`...${name}\` cannot be compiled.`,
  help: () => "Name each parameter, or take a list.",
  why: "A function stands where it is called, with one value for each parameter; a list of however many were given is not built.",
  bad: `const first = (...all: string[]) => all[0]; await notify({ message: first(order.id, "b") ?? "" });`,
  good: `const first = (all: string[]) => all[0]; await notify({ message: first([order.id, "b"]) ?? "" });`,
});

export const parameterForm = rule({
  code: "SFN2007",
  severity: "error",
  family: "refused",
  title: "A workflow's function has a form that cannot be compiled",
  message: (text: string) => `${text}`,
  why: "A machine starts with one input and the context object.",
});

export const failureEscapes = rule({
  code: "SFN2009",
  severity: "error",
  family: "refused",
  title: "A failure that the handler would not see",
  message: (text: string) => `When \`${text}\` fails, the execution ends without the handler around it.`,
  help: () => "Do it before the `try`, or in a Lambda.",
  why: "It is evaluated in a Pass or a Choice. Only Task, Map and Parallel states hand their failures to a handler.",
  bad: `try { const n = JSON.parse(order.id) as number; await charge({ id: order.id, amount: n }); } catch { return 0; }`,
  good: `const n = JSON.parse(order.id) as number; try { await charge({ id: order.id, amount: n }); } catch { return 0; }`,
});
