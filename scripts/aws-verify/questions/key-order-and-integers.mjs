import { machine } from "../machine.mjs";

const same = machine({ Same: { Type: "Pass", End: true } });
const keys = machine(
  { Keys: { Type: "Pass", Output: "{% $keys($states.input) %}", End: true } },
  { QueryLanguage: "JSONata" },
);
const text = machine({
  Text: { Type: "Pass", Parameters: { "text.$": "States.JsonToString($)" }, End: true },
});
const merged = machine({
  Merge: { Type: "Pass", Parameters: { "all.$": "States.JsonMerge($.a, $.b, false)" }, Next: "Text" },
  Text: { Type: "Pass", Parameters: { "text.$": "States.JsonToString($.all)" }, End: true },
});
// Keys and digits are compared as they are written.
const unordered = { exact: true, inputText: `{"z":1,"a":2,"10":3,"9":4}` };
const large = { exact: true, inputText: `{"n":9007199254740993}` };

export const question = {
  asks: "Which order have the keys of an object that has crossed the service, and do integers over 2^53 stay exact?",
  until: "Use that depends on the order is refused; a lint warns of such integers.",
  cases: [
    { name: "keys-jsonata", definition: keys, ...unordered },
    { name: "keys-text", definition: text, ...unordered },
    { name: "keys-merged", definition: merged, exact: true, input: { a: { z: 1, b: 2 }, b: { a: 3, z: 4 } } },
    { name: "large-passed", definition: same, ...large },
    { name: "large-text", definition: text, ...large },
  ],
};
