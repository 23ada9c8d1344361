import { machine } from "../machine.mjs";

const inner = machine({
  Which: {
    Type: "Choice",
    Choices: [{ Variable: "$", NumericEquals: 2, Next: "Bad" }],
    Default: "Good",
  },
  Bad: { Type: "Fail", Error: "Odd" },
  Good: { Type: "Pass", End: true },
});
const each = (tolerance) =>
  machine({ Each: { Type: "Map", ItemsPath: "$", ItemProcessor: inner, ...tolerance, End: true } });

export const question = {
  asks: "Do tolerated failures mean anything on an inline Map?",
  until: "We refuse them.",
  cases: [
    { name: "count", definition: each({ ToleratedFailureCount: 1 }), input: [1, 2, 3] },
    { name: "percentage", definition: each({ ToleratedFailurePercentage: 50 }), input: [1, 2, 3] },
  ],
};
