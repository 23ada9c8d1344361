import { rule } from "../diagnostic.js";

export const awaitInFanOut = rule({
  code: "SFN4020",
  severity: "error",
  family: "refused",
  title: "An await inside the list of Promise.all",
  message: (called: string) =>
    `This is awaited before ${called} starts, while the calls before it already run.`,
  help: () => "Await it in a statement before, and use its result here.",
  why: "In JavaScript the calls before it have started by then. Branches of a Parallel start together.",
  bad: `await Promise.all([charge({ id: order.id }), refund({ id: (await charge({ id: order.id })).id })]);`,
  good: `const c = await charge({ id: order.id }); await Promise.all([charge({ id: order.id }), refund({ id: c.id })]);`,
});

export const notAFunction = rule({
  code: "SFN4021",
  severity: "error",
  family: "yours",
  title: "A branch is no function",
  message: (text: string) => `\`${text}\` is neither a function of this project nor a step.`,
  help: () => "Write `() => step(input)`.",
  why: "A branch becomes states, so its code must be known.",
});

export const promiseRace = rule({
  code: "SFN4022",
  severity: "error",
  family: "refused",
  title: "Promise.race and Promise.any",
  message: (name: string) => `${name}() has no counterpart in the service.`,
  help: () => "Use a timeout on the step, or Promise.all.",
  why: "A Parallel ends when all branches have ended, or one has failed; none can win.",
  bad: `await Promise.race([charge({ id: order.id }), charge({ id: "b" })]);`,
  good: `await Promise.all([charge({ id: order.id }), charge({ id: "b" })]);`,
});

export const badMapConcurrency = rule({
  code: "SFN4023",
  severity: "error",
  family: "yours",
  title: "Not a number of items at a time",
  message: (text: string) => `\`${text}\` is no number of items that can run at the same time.`,
  help: () => "Write a whole number from 1, or a number from data; leave it out for no limit of your own.",
  why: "The service takes whole numbers that are not negative, and 0 as no limit at all.",
  bad: `await map(order.lines, ship, { concurrency: 0.5 });`,
  good: `await map(order.lines, ship, { concurrency: 5 });`,
});
