import { rule } from "../diagnostic.js";

export const tokenNotSent = rule({
  code: "SFN4101",
  severity: "error",
  family: "yours",
  title: "A token that is never sent",
  message: () => "The call of this waitForToken() does not send the token.",
  help: () => "Put the token somewhere into the input of the call: { token, ... }.",
  why: "Only who has the token can complete it. Nobody would have it, and the workflow would wait until its timeout.",
  bad: `await waitForToken<void>((token) => notify({ message: order.id }), { timeout: "1 hour" });`,
  good: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "1 hour" });`,
});

export const sendsOneCall = rule({
  code: "SFN4102",
  severity: "error",
  family: "yours",
  title: "The function of waitForToken makes exactly one call",
  message: () => "The function of waitForToken() must make exactly one call of a step, on every path.",
  help: () =>
    "Make other calls before or after the waitForToken(); put a condition around it; name the function or write it here.",
  why: "The call becomes the one Task that hands out the token and waits. A state makes one call.",
  bad: `await waitForToken<void>(async (token) => {
  await notify({ message: token });
  await charge({ id: order.id });
}, { timeout: "1 hour" });`,
  good: `await waitForToken<void>(async (token) => {
  const message = \`Please approve: \${token}\`;
  await notify({ message });
}, { timeout: "1 hour" });
await charge({ id: order.id });`,
});

export const tokenElsewhere = rule({
  code: "SFN4103",
  severity: "error",
  family: "refused",
  title: "A token outside of the call that sends it",
  message: () => "The token of this waitForToken() is read somewhere else than in the input of its call.",
  help: () =>
    "Use it only in the input of the call; a condition on other data can stand there too: `flag ? token : x`.",
  why: "The service makes the token when the call starts, and a fresh one for each retry. No other state can read it.",
  bad: `let text = "";
await waitForToken<void>((token) => { text = token; return notify({ message: token }); }, { timeout: "1 hour" });
await notify({ message: text });`,
  good: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "1 hour" });`,
});

export const answerNotThere = rule({
  code: "SFN4104",
  severity: "error",
  family: "refused",
  title: "The answer of a call that hands out a token",
  message: () => "The result of this call is read, but a call that hands out a token has none.",
  help: () => "Read the result of waitForToken() instead: it is what the token is completed with.",
  why: "The service drops what the called service answers; the state ends with the output of SendTaskSuccess.",
  bad: `let id = "";
await waitForToken<void>(async (token) => { id = (await charge({ id: token })).id; }, { timeout: "1 hour" });
await notify({ message: id });`,
  good: `const done = await waitForToken<{ id: string }>((token) => charge({ id: token }), { timeout: "1 hour" });
await notify({ message: done.id });`,
});

export const noTokenForm = rule({
  code: "SFN4105",
  severity: "error",
  family: "refused",
  title: "A call that cannot hand out a token",
  message: (name: string) => `${name} has no form that waits for a token.`,
  help: () =>
    "Send the token with a Lambda, a queue, a topic, an event or another integration that has .waitForTaskToken; an activity is called directly, its worker gets a token anyway.",
  why: 'The service has .waitForTaskToken for some integrations only, and neither for the ARNs of functions and activities nor for `invocation: "Event"`.',
  bad: `const pack = task<{ token: string }, void>("arn:aws:states:us-east-1:123456789012:activity:pack");
await waitForToken<void>((token) => pack({ token }), { timeout: "1 hour" });`,
  good: `const pack = task<{ id: string }, void>("arn:aws:states:us-east-1:123456789012:activity:pack", { timeout: "1 hour" });
await pack({ id: order.id });`,
});

export const boundsAtTheCall = rule({
  code: "SFN4106",
  severity: "error",
  family: "yours",
  title: "A timeout at the call that hands out a token",
  message: () =>
    "The timeout and the heartbeat of a callback are options of waitForToken(), not of the call in it.",
  help: () => "Move them to the options of waitForToken().",
  why: "There is one state, and its bounds are those of the whole wait.",
  bad: `await waitForToken<void>((token) => notify({ message: token }, { timeout: "5s" }), { timeout: "1 hour" });`,
  good: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "1 hour" });`,
});

export const expressToken = rule({
  code: "SFN4107",
  severity: "error",
  family: "refused",
  title: "A callback in an Express workflow",
  message: () => "An Express workflow cannot wait for a token.",
  help: () => 'Leave out type: "EXPRESS", or start a Standard workflow that waits.',
  why: "The service refuses .waitForTaskToken in Express state machines.",
  bad: `export const w = workflow({ type: "EXPRESS" }, async (order: Order) => {
  await waitForToken<void>((token) => notify({ message: token }), { timeout: "1 minute" });
});`,
  good: `export const w = workflow(async (order: Order) => {
  await waitForToken<void>((token) => notify({ message: token }), { timeout: "1 minute" });
});`,
});
