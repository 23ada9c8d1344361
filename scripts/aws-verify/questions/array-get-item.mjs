import { machine } from "../machine.mjs";

const get = machine({
  Get: { Type: "Pass", Parameters: { "item.$": "States.ArrayGetItem($.list, $.at)" }, End: true },
});
const nested = (depth) =>
  machine({
    Nest: {
      Type: "Pass",
      Parameters: { "list.$": `${"States.Array(".repeat(depth)}$.x${")".repeat(depth)}` },
      End: true,
    },
  });

export const question = {
  asks: "What does `States.ArrayGetItem` do out of range, and are intrinsic functions nested over 10 deep refused?",
  until: "The index is guarded; at most 10 are nested.",
  cases: [
    { name: "beyond", definition: get, input: { list: [1, 2], at: 2 } },
    { name: "negative", definition: get, input: { list: [1, 2], at: -1 } },
    { name: "nested-10", definition: nested(10), input: { x: 1 } },
    { name: "nested-11", definition: nested(11), input: { x: 1 } },
  ],
};
