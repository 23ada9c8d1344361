import { rule } from "../diagnostic.js";

export const undoInUndo = rule({
  code: "SFN4301",
  severity: "error",
  family: "refused",
  title: "An undo that registers an undo",
  message: () => "compensate() cannot stand inside of an undo.",
  help: () => "Register both undos in the workflow, or put a saga() into the undo.",
  why: "The scope is being undone: nothing would run what is registered now.",
  bad: `compensate(async () => { compensate(() => refund({ id: order.id })); }); await charge({ id: order.id });`,
  good: `compensate(() => refund({ id: order.id })); await charge({ id: order.id });`,
});

export const undoWhere = rule({
  code: "SFN4302",
  severity: "error",
  family: "yours",
  title: "compensate outside of a workflow",
  message: () => "Nothing runs an undo that is registered here.",
  help: () => "Call compensate() in the workflow, in a saga, or in a function that they call.",
  why: "Undos belong to the workflow or the saga that fails.",
});

export const retryWithUndos = rule({
  code: "SFN4306",
  severity: "error",
  family: "refused",
  title: "A retry of a block whose branches register undos",
  message: () => "A block whose branches register undos cannot be retried as a whole.",
  help: () => "Give the steps in its branches a retry.",
  why: "Its branches run to their ends, so that nothing is left that could be retried; and what they did would be done twice.",
  bad: `await parallel([async () => { await reserve({ id: "a" }); compensate(() => release({ id: "a" })); }], { retry: { retries: 1 } });`,
  good: `await parallel([async () => { await reserve({ id: "a" }, { retry: { retries: 1 } }); compensate(() => release({ id: "a" })); }]);`,
});

export const undoReadsLater = rule({
  code: "SFN4303",
  severity: "error",
  family: "yours",
  title: "An undo reads what does not exist yet",
  message: (name: string) => `The undo reads \`${name}\`, which has no value where the undo is registered.`,
  help: () => "Register the undo after the step whose result it reads, or use what is known before.",
  why: "An error before the variable has its value would run the undo without it.",
  bad: `compensate(() => release({ id: hold.id })); const hold = await reserve({ id: order.id });`,
  good: `const { id } = order; compensate(() => release({ id })); await reserve({ id });`,
});

export const undoReadsChanging = rule({
  code: "SFN4304",
  severity: "error",
  family: "yours",
  title: "An undo reads a variable that changes",
  message: (name: string) => `The undo reads \`${name}\`, which changes after the undo is registered.`,
  help: (name: string) => `Copy it before: const registered = ${name};`,
  why: "In a loop or a function that is called again, the machine keeps a copy for each undo; JavaScript would read the changed variable.",
  bad: `for (const line of order.lines) { let id = line.sku; compensate(() => release({ id })); id = "x"; await reserve({ id }); }`,
  good: `for (const line of order.lines) { const id = line.sku; compensate(() => release({ id })); await reserve({ id }); }`,
});

export const undoFailureInput = rule({
  code: "SFN4305",
  severity: "error",
  family: "refused",
  title: "A failed undo whose input is not known",
  message: () => "onUndoFailure could not be told which call of this undo failed, and what it was sent.",
  help: () => "Let the undo await its steps one after the other, and do not throw a caught error again.",
  why: "The error of a block, of a saga, of what a finally stands behind or of a catch that throws it again says nothing about the call that failed.",
});

export const undosOfChildren = rule({
  code: "SFN4307",
  severity: "warning",
  family: "yours",
  title: "Undos in the executions of a distributed map",
  message: () =>
    "What is registered here is undone when this child fails, and not when the workflow fails later.",
  help: () => "Undo in the workflow what its children did, from their results.",
  why: "Each item runs in an execution of its own, which has ended when the workflow goes on.",
});

export const unboundedStep = rule({
  code: "SFN4308",
  severity: "error",
  family: "yours",
  title: "A step without a bound in a workflow with undos and a timeout",
  message: (step: string) =>
    `Nothing bounds ${step}, so the timeout of the workflow may end it before its undos.`,
  help: () => "Give the step a timeout, or the workflow none.",
  why: "The timeout of a workflow ends it without any undo: it must be longer than its steps can take, and all of them need a bound for that.",
  bad: `export const bad = workflow({ timeout: "1 day" }, async (order: Order) => { compensate(() => refund({ id: order.id })); await lambda<{ id: string }, void>(fn("Hold"))({ id: order.id }); });`,
  good: `export const good = workflow({ timeout: "1 day" }, async (order: Order) => { compensate(() => refund({ id: order.id })); await charge({ id: order.id }); });`,
});

export const timeoutTooShort = rule({
  code: "SFN4309",
  severity: "error",
  family: "yours",
  title: "A timeout that may end a workflow before its undos",
  message: (timeout: number, longest: number) =>
    `The workflow may take ${longest} s with its retries and undos, and its timeout is ${timeout} s.`,
  help: () => "Make the timeout of the workflow longer, or those of its steps shorter.",
  why: "The timeout of a workflow ends it without any undo.",
  bad: `export const bad = workflow({ timeout: "1 minute" }, async (order: Order) => { compensate(() => refund({ id: order.id })); await charge({ id: order.id }); });`,
  good: `export const good = workflow({ timeout: "1 hour" }, async (order: Order) => { compensate(() => refund({ id: order.id })); await charge({ id: order.id }); });`,
});

export const boundsUnknown = rule({
  code: "SFN4310",
  severity: "warning",
  family: "yours",
  title: "A timeout of a workflow with undos that cannot be checked",
  message: (timeout: number, longest: number) =>
    `One turn of each loop and one item of each map take ${longest} s at most; whether all end within ${timeout} s depends on the data.`,
  help: () => "Choose the timeout for the largest input.",
  why: "The timeout of a workflow ends it without any undo, and how often a loop turns is not known here.",
});

export const outcomeUnknown = rule({
  code: "SFN4311",
  severity: "warning",
  family: "yours",
  title: "An undo that is registered after a step whose outcome can be unknown",
  message: (step: string) => `When ${step} times out, it may have done its work, and nothing undoes it.`,
  help: () =>
    "Register the undo before the step, keyed by something that is known then, such as ctx.execution.name.",
  why: "A timeout does not say whether the step was done. An undo that is registered after it needs its result, which then does not come.",
  bad: `const hold = await reserve({ id: order.id }); compensate(() => release({ id: hold.id })); await charge({ id: order.id });`,
  good: `compensate(() => release({ id: order.id })); await reserve({ id: order.id }); await charge({ id: order.id });`,
});

export const noUndo = rule({
  code: "SFN4312",
  severity: "warning",
  family: "yours",
  title: "A step in a saga that nothing undoes",
  message: (step: string) => `${step} has no undo: what it did stays when a later step fails.`,
  help: () =>
    'Register its undo with compensate(); or say that it changes nothing, { effect: "none" }, or that nothing can undo it, { effect: "irreversible" }.',
  why: "Other steps here are undone when something fails. Calls that are known to read only, and steps after which nothing can fail, need no undo.",
  bad: `compensate(() => refund({ id: order.id })); await charge({ id: order.id }); await reserve({ id: order.id }); await notify({ message: "done" });`,
  good: `compensate(() => refund({ id: order.id })); await charge({ id: order.id }); await reserve({ id: order.id }, { effect: "irreversible" }); await notify({ message: "done" });`,
});

export const lateUndo = rule({
  code: "SFN4313",
  severity: "warning",
  family: "yours",
  title: "An undo that is registered late",
  message: (step: string) =>
    `What can fail between ${step} and its compensate() leaves ${step} without an undo.`,
  help: () => "Register the undo right after the step, or before it.",
  why: "An undo runs for the errors that come after it was registered.",
  bad: `const hold = await lambda<{ id: string }, { id: string }>(fn("Hold"))({ id: order.id }); await charge({ id: order.id }, { effect: "irreversible" }); compensate(() => release({ id: hold.id })); await notify({ message: "done" });`,
  good: `const hold = await lambda<{ id: string }, { id: string }>(fn("Hold"))({ id: order.id }); compensate(() => release({ id: hold.id })); await notify({ message: "done" });`,
});

export const heartbeatWithDeadline = rule({
  code: "SFN4314",
  severity: "error",
  family: "refused",
  title: "A heartbeat in a saga with a deadline",
  message: () => "A step in a saga with a deadline cannot have a heartbeat.",
  help: () => "Give the step a timeout instead.",
  why: "The service wants a heartbeat that is shorter than the timeout, and the timeout here is the time that is left.",
  bad: `await saga(async () => { await charge({ id: order.id }, { heartbeat: "5s" }); }, { deadline: "1 hour" });`,
  good: `await saga(async () => { await charge({ id: order.id }, { timeout: "5s" }); }, { deadline: "1 hour" });`,
});

export const rawWithDeadline = rule({
  code: "SFN4315",
  severity: "error",
  family: "refused",
  title: "A state written by hand in a saga with a deadline",
  message: () => "A state that is written by hand cannot be bounded by the deadline of the saga.",
  help: () => "Write it as a step, or put it outside of the saga.",
  why: "Its timeout is part of the state, and the time that is left is not known when it is written.",
  bad: `await saga(async () => { await raw<object, object>({ Type: "Pass" })({}); }, { deadline: "1 hour" });`,
  good: `await saga(async () => { await charge({ id: order.id }); }, { deadline: "1 hour" });`,
});
