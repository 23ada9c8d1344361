import { machine } from "../machine.mjs";

const add = machine({
  Add: { Type: "Pass", Parameters: { "sum.$": "States.MathAdd($.a, $.b)" }, End: true },
});
const sum = (name, a, b) => ({ name, definition: add, exact: true, input: { a, b } });

export const question = {
  asks: "Which range has `States.MathAdd`, 32 or 64 bit, and what does it do beyond it and with fractions?",
  until: "It is used only where the value is proved to be below 2^31.",
  cases: [
    sum("over-31-bit", 2147483647, 1),
    sum("under-minus-31-bit", -2147483648, -1),
    sum("over-53-bit", 9007199254740991, 2),
    sum("fraction", 1.5, 1),
    sum("half", 0.5, 0),
  ],
};
