import { machine } from "../machine.mjs";

const fail = { Type: "Fail", ErrorPath: "$.name", CausePath: "$.why" };

export const question = {
  asks: "What does a `Fail` give whose ErrorPath or CausePath finds null, or nothing?",
  until: "A Choice stands before it; without a name the Fail has no Error.",
  cases: [
    { name: "null", definition: machine({ Stop: fail }), input: { name: null, why: null } },
    { name: "absent", definition: machine({ Stop: fail }), input: {} },
    { name: "number", definition: machine({ Stop: fail }), input: { name: 7, why: 8 } },
  ],
};
