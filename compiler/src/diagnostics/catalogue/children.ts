import { rule } from "../diagnostic.js";

export const notAChild = rule({
  code: "SFN6101",
  severity: "error",
  family: "yours",
  title: "Not a workflow",
  message: (text: string) => `\`${text}\` is no workflow that is known when the machine is compiled.`,
  help: () => 'Give a constant that holds workflow(...) or external("Name", { type }).',
  why: "Which machine is called, and in which form, is a fixed part of the definition.",
  bad: `export const one = workflow(async (input: { id: string }) => ({ id: input.id }));
export const two = workflow(async (input: { id: string }) => ({ id: input.id }));
export const either = workflow(async (order: Order) => await run(order.total > 10 ? one : two, { id: order.id }));`,
  good: `export const one = workflow(async (input: { id: string }) => ({ id: input.id }));
export const two = workflow(async (input: { id: string }) => ({ id: input.id }));
export const either = workflow(async (order: Order) =>
  order.total > 10 ? await run(one, { id: order.id }) : await run(two, { id: order.id }));`,
});

export const childNotExported = rule({
  code: "SFN6102",
  severity: "error",
  family: "yours",
  title: "A child workflow that is not exported",
  message: (text: string) => `The workflow \`${text}\` is not exported, so there is no machine to call.`,
  help: () => "Write `export` before it.",
  why: "Every exported workflow is compiled to a machine of its own; no other is.",
  bad: `const flows = { score: workflow(async (input: { id: string }) => ({ id: input.id })) };
export const rank = workflow(async (order: Order) => await run(flows.score, { id: order.id }));`,
  good: `export const score = workflow(async (input: { id: string }) => ({ id: input.id }));
export const rank = workflow(async (order: Order) => await run(score, { id: order.id }));`,
});

export const childInputForm = rule({
  code: "SFN6103",
  severity: "error",
  family: "refused",
  title: "The input of a child is no object",
  message: (text: string) => `\`${text}\` may be something else than an object.`,
  help: () => "Wrap it: run(child, { value }).",
  why: "The service reads a text as the JSON text of the input and null as no input, and what it makes of numbers, booleans and arrays is not documented.",
  bad: `export const double = workflow(async (n: number) => ({ n: n + n }));
export const twice = workflow(async (order: Order) => await run(double, order.total));`,
  good: `export const double = workflow(async (input: { n: number }) => ({ n: input.n + input.n }));
export const twice = workflow(async (order: Order) => await run(double, { n: order.total }));`,
});

export const standardInExpress = rule({
  code: "SFN6104",
  severity: "error",
  family: "refused",
  title: "An Express workflow waits for a Standard one",
  message: (name: string) => `An Express workflow cannot wait for the Standard workflow ${name}.`,
  help: () => 'Use start(), make the child { type: "EXPRESS" }, or this workflow a Standard one.',
  why: "The service refuses `.sync` in Express machines: they live for five minutes at most.",
  bad: `export const slow = workflow(async (input: { id: string }) => ({ id: input.id }));
export const fast = workflow({ type: "EXPRESS" }, async (order: Order) => await run(slow, { id: order.id }));`,
  good: `export const slow = workflow(async (input: { id: string }) => ({ id: input.id }));
export const fast = workflow({ type: "EXPRESS" }, async (order: Order) => {
  await start(slow, { id: order.id });
});`,
});

export const retriedName = rule({
  code: "SFN6105",
  severity: "error",
  family: "refused",
  title: "A child is retried under one name",
  message: () => "A retry would run the child again under a name that is taken.",
  help: () => "Leave out executionName, or retry the errors of the call alone (StepFunctions.*).",
  why: "The name of an execution cannot be used again for 90 days after it has ended: the second attempt fails with StepFunctions.ExecutionAlreadyExistsException.",
  bad: `export const bill = workflow(async (input: { id: string }) => ({ id: input.id }));
export const month = workflow(async (order: Order) =>
  await run(bill, { id: order.id }, { executionName: order.id, retry: { on: errors.TaskFailed, retries: 2 } }));`,
  good: `export const bill = workflow(async (input: { id: string }) => ({ id: input.id }));
export const month = workflow(async (order: Order) =>
  await run(bill, { id: order.id }, { retry: { on: errors.TaskFailed, retries: 2 } }));`,
});

export const expressRetried = rule({
  code: "SFN6111",
  severity: "error",
  family: "refused",
  title: "A retry of an Express child that fails",
  message: (name: string) => `No retry of this call would run ${name} again when it has failed.`,
  help: (name: string) =>
    `Retry the errors of the call alone (Sfn.*, States.Timeout), call it again in a loop with try/catch, or make ${name} a STANDARD workflow.`,
  why: "The call of an Express workflow succeeds whatever becomes of the execution: its status is tested in a state of its own, after the Task and its retriers.",
  bad: `export const rate = workflow({ type: "EXPRESS" }, async (input: { id: string }) => ({ id: input.id }));
export const month = workflow(async (order: Order) =>
  await run(rate, { id: order.id }, { retry: { on: errors.TaskFailed, retries: 2 } }));`,
  good: `export const rate = workflow({ type: "EXPRESS" }, async (input: { id: string }) => ({ id: input.id }));
export const month = workflow(async (order: Order) =>
  await run(rate, { id: order.id }, { retry: { on: errors.Timeout, retries: 2 } }));`,
});

export const continuesInBranch = rule({
  code: "SFN6106",
  severity: "error",
  family: "refused",
  title: "continueAsNew in a branch or an undo",
  message: (where: "A branch" | "An undo") => `${where} cannot end the execution that it belongs to.`,
  help: (where) =>
    where === "A branch"
      ? "Return from the branch, and call continueAsNew() after the block."
      : "Catch the error of the saga, and call continueAsNew() there.",
  why: "Only the machine itself ends with a success: the end of a branch is the result of that branch, and an undo that ended the execution would leave out the undos after it and lose the error.",
  bad: `export const sweep = workflow(async (order: Order) => {
  await map(order.lines, async () => await continueAsNew(order));
});`,
  good: `export const sweep = workflow(async (order: Order) => {
  await map(order.lines, ship);
  if (order.total > 0) await continueAsNew({ ...order, total: order.total - 1 });
});`,
});

export const childErrorClass = rule({
  code: "SFN6107",
  severity: "error",
  family: "yours",
  title: "The error class of a child",
  message: (text: string) => `A child that fails is never an instance of ${text} here.`,
  help: (text: string) =>
    `Write \`e instanceof ExecutionFailed && e.child.error === "${text}"\`; the name of the error is data here.`,
  why: "Whatever ends a child, run() throws ExecutionFailed: the service reports States.TaskFailed, with the error of the child in the cause.",
  bad: `export const pack = workflow(async (input: { id: string }) => { throw new OutOfStock(input.id); });
export const send = workflow(async (order: Order) => {
  try {
    await run(pack, { id: order.id });
  } catch (e) {
    if (e instanceof OutOfStock) return "none";
    throw e;
  }
  return "sent";
});`,
  good: `export const pack = workflow(async (input: { id: string }) => { throw new OutOfStock(input.id); });
export const send = workflow({ queryLanguage: "jsonata" }, async (order: Order) => {
  try {
    await run(pack, { id: order.id });
  } catch (e) {
    if (e instanceof ExecutionFailed && e.child.error === "OutOfStock") return "none";
    throw e;
  }
  return "sent";
});`,
});

export const endlessRun = rule({
  code: "SFN6108",
  severity: "error",
  family: "yours",
  title: "A workflow that always runs itself",
  message: (name: string, run: string) =>
    run === name
      ? `Every way through ${name} runs ${name} again and waits for it.`
      : `Every way through ${name} waits for ${run}, and every way through that waits for ${name} again.`,
  help: () => "Test when to stop; to go on for ever, use continueAsNew(), which does not wait.",
  why: "Each execution waits for the next one, so none of them ever ends.",
  bad: `export const again: Workflow<{ n: number }, number> = workflow(async (input) => {
  const deeper = await run(again, { n: input.n });
  return deeper;
});`,
  good: `export const again: Workflow<{ n: number }, number> = workflow(async (input) => {
  if (input.n === 0) return 0;
  const deeper = await run(again, { n: 0 });
  return deeper;
});`,
});

export const otherInput = rule({
  code: "SFN6109",
  severity: "error",
  family: "yours",
  title: "continueAsNew with another input",
  message: (text: string) => `\`${text}\` is not what this workflow takes.`,
  why: "The fresh execution is one of the same workflow; its input has the type of this one's.",
  bad: `export const sweep = workflow(async (input: { page: number }) => {
  if (input.page > 500) await continueAsNew({ pages: 0 });
});`,
  good: `export const sweep = workflow(async (input: { page: number }) => {
  if (input.page > 500) await continueAsNew({ page: 0 });
});`,
});

export const childMayGiveNothing = rule({
  code: "SFN6110",
  severity: "error",
  family: "refused",
  title: "The output of a child may be undefined",
  message: (name: string) => `${name} may return undefined, which arrives as {}.`,
  help: () => "Let it return null instead.",
  why: "A machine that ends without a value ends with an empty object: the parent would take it for the value.",
  bad: `export const find = workflow(async (input: { id: string }) => (input.id === "" ? undefined : { id: input.id }));
export const look = workflow(async (order: Order) => {
  const found = await run(find, { id: order.id });
  return found === undefined ? "none" : found.id;
});`,
  good: `export const find = workflow(async (input: { id: string }) => (input.id === "" ? null : { id: input.id }));
export const look = workflow({ queryLanguage: "jsonata" }, async (order: Order) => {
  const found = await run(find, { id: order.id });
  return found === null ? "none" : found.id;
});`,
});

export const longerThanExpress = rule({
  code: "SFN6120",
  severity: "error",
  family: "yours",
  title: "Longer than an Express execution",
  message: (what: string, seconds: number) =>
    `${what} is ${seconds} seconds, and an Express execution ends after 300.`,
  help: () => 'Make the workflow a Standard one: { type: "STANDARD" }.',
  why: "The service ends Express executions after five minutes; no handler, no `finally` and no undo runs then.",
  bad: `export const slow = workflow({ type: "EXPRESS" }, async (order: Order) => {
  await wait("10 minutes");
  await notify({ message: order.id });
});`,
  good: `export const slow = workflow(async (order: Order) => {
  await wait("10 minutes");
  await notify({ message: order.id });
});`,
});

export const notInExpress = rule({
  code: "SFN6121",
  severity: "error",
  family: "refused",
  title: "A task that an Express workflow cannot have",
  message: (what: string) => `An Express workflow cannot have ${what}.`,
  help: () => "Make the workflow a Standard one, or call something that answers at once.",
  why: "Express machines take neither activities nor tasks that wait for a token; the service refuses to create such a machine.",
  bad: `export const pack = workflow({ type: "EXPRESS" }, async (order: Order) =>
  await task<{ id: string }, string>("arn:aws:states:us-east-1:123456789012:activity:pack")({ id: order.id }));`,
  good: `export const pack = workflow({ timeout: "1 day" }, async (order: Order) =>
  await task<{ id: string }, string>("arn:aws:states:us-east-1:123456789012:activity:pack")({ id: order.id }));`,
});
