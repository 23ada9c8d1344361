import { rule } from "../diagnostic.js";

export const heartbeatTooLong = rule({
  code: "SFN4201",
  severity: "error",
  family: "yours",
  title: "A heartbeat that is not shorter than the timeout",
  message: (heartbeat: number, timeout: number) =>
    `The heartbeat (${heartbeat} seconds) is not shorter than the timeout (${timeout} seconds).`,
  help: () => "Make the heartbeat shorter, or leave it out.",
  why: "A heartbeat that is due after the timeout is never missed. The service refuses such a state.",
  bad: `await charge({ id: order.id }, { timeout: "1 minute", heartbeat: "60s" });`,
  good: `await charge({ id: order.id }, { timeout: "1 minute", heartbeat: "20s" });`,
});

export const allNotAlone = rule({
  code: "SFN4202",
  severity: "error",
  family: "yours",
  title: "Every error, beside others",
  message: () => "A retry of every error lists other errors beside it.",
  help: () => "Leave `on` out for every error, or list only the others.",
  why: "States.ALL must stand alone in its list; the others are part of it anyway.",
  bad: `await charge({ id: order.id }, { retry: { on: [OutOfStock, errors.All], retries: 1 } });`,
  good: `await charge({ id: order.id }, { retry: { on: errors.All, retries: 1 } });`,
});

export const retrierAfterAll = rule({
  code: "SFN4203",
  severity: "error",
  family: "yours",
  title: "A retry rule that is never asked",
  message: (taken: string) => `This retry rule is never asked: the rules before it take ${taken}.`,
  help: () => "Put the rule of the narrower errors first, or leave it out.",
  why: "The first rule that lists the error decides, even when its retries are used up. The service refuses a rule after one for every error.",
  bad: `await charge({ id: order.id }, { retry: [{ retries: 1 }, { on: OutOfStock, retries: 5 }] });`,
  good: `await charge({ id: order.id }, { retry: [{ on: OutOfStock, retries: 5 }, { retries: 1 }] });`,
});

export const outOfRange = rule({
  code: "SFN4204",
  severity: "error",
  family: "yours",
  title: "A number that the service does not take",
  message: (what: string, is: number, range: string) => `${what} is ${is}, but must be ${range}.`,
  why: "The service refuses a definition with such a number; it counts in whole seconds.",
  bad: `await charge({ id: order.id }, { timeout: "0.5s" });`,
  good: `await charge({ id: order.id }, { timeout: "1s" });`,
});

export const badTime = rule({
  code: "SFN4205",
  severity: "error",
  family: "yours",
  title: "Not a point of time",
  message: (text: string) => `\`${text}\` is not a point of time that a Wait can read.`,
  help: () => 'Write it as "2030-01-31T12:00:00Z": a date, a T, a time, and Z or an offset.',
  why: "The service refuses a definition with another text, for it does not guess the zone.",
  bad: `await wait.until("2030-01-31");`,
  good: `await wait.until("2030-01-31T00:00:00Z");`,
});
