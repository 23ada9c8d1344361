import { machine } from "../machine.mjs";

const ends = {
  Yes: { Type: "Pass", Result: "yes", End: true },
  No: { Type: "Pass", Result: "no", End: true },
};
const choice = (rule) => ({
  definition: machine({
    Which: { Type: "Choice", Choices: [{ ...rule, Next: "Yes" }], Default: "No" },
    ...ends,
  }),
});
const present = { Variable: "$.absent", IsPresent: true };
const test = { Variable: "$.absent", NumericGreaterThan: 1 };

export const question = {
  asks: "A Choice on an absent path: what is the error, and does `And [IsPresent, test]` stop at the first false?",
  until: "`And [IsPresent, test]` is emitted; many machines in use rely on it.",
  cases: [
    { name: "bare", ...choice(test) },
    { name: "and-guarded", ...choice({ And: [present, test] }) },
    { name: "and-guard-last", ...choice({ And: [test, present] }) },
    { name: "or-guarded", ...choice({ Or: [{ Not: present }, test] }) },
  ],
};
