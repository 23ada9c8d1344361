import { rule } from "../diagnostic.js";

export const notInJsonpath = rule({
  code: "SFN5001",
  severity: "error",
  family: "refused",
  title: "JSONPath cannot say this",
  message: (text: string, reason: string) => `JSONPath cannot say \`${text}\`: ${reason}.`,
  help: () =>
    "Build with --query-language auto, which uses JSONata for this state, or compute it in a Lambda.",
  why: "JSONPath reads fields and has eighteen functions. What it cannot say exactly is not approximated.",
});

export const notInJsonata = rule({
  code: "SFN5002",
  severity: "error",
  family: "refused",
  title: "Neither query language can say this",
  message: (text: string, reason: string) => `\`${text}\` has no exact form: ${reason}.`,
  help: () => "Write it with other operations, or compute it in a Lambda.",
  why: "Each expression that is emitted comes from a table that is tested against JavaScript. What the table does not hold is not approximated.",
});

export const switchedToJsonata = rule({
  code: "SFN5003",
  severity: "info",
  family: "yours",
  title: "States in JSONata",
  message: (states: string) => `In JSONata, because JSONPath cannot say it: ${states}.`,
  why: "In the setting auto, a state whose expressions JSONPath cannot say exactly is emitted in JSONata, in place, without extra states. Where an error has a handler, fields of the input and of results are read in a form that cannot fail: a path to a field that is missing ends the execution past every handler.",
});

export const numberAsText = rule({
  code: "SFN5004",
  severity: "warning",
  family: "yours",
  title: "A number that is written as text",
  message: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  help: () => "Write whole numbers, or make the text in a Lambda.",
  why: "JSONata writes numbers with fifteen digits, JavaScript with up to seventeen: 0.1 + 0.2 comes out as 0.3.",
  bad: `await charge({ id: \`${"$"}{order.total}\` });`,
  good: `await charge({ id: order.id });`,
});

export const loopNeverEnds = rule({
  code: "SFN2104",
  severity: "error",
  family: "yours",
  title: "A loop that does nothing and never ends",
  message: () => "This loop never ends, and no step is inside of it.",
  why: "There is no state that it could be made of.",
  bad: `while (true) {}`,
  good: `for (let turn = 0; turn < 3; turn++) { const r = await charge({ id: order.id }); if (r.id === "x") break; }`,
});
