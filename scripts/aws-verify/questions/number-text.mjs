import { machine } from "../machine.mjs";

const format = machine({
  Print: { Type: "Pass", Parameters: { "text.$": "States.Format('{}', $.n)" }, End: true },
});
const toJson = machine({
  Print: { Type: "Pass", Parameters: { "text.$": "States.JsonToString($)" }, End: true },
});
const jsonata = machine(
  { Print: { Type: "Pass", Output: "{% $string($states.input.n) %}", End: true } },
  { QueryLanguage: "JSONata" },
);
const numbers = { "1.0": "1.0", "1e-7": "1e-7", "1e21": "1e21", 0.1: "0.1", "-0": "-0", 100: "100" };

// The input is a text, so that no JSON printer on the way changes how the number is written.
const inputs = Object.entries(numbers).map(([name, text]) => ({ name, inputText: `{"n":${text}}` }));

export const question = {
  asks: "How do `States.Format`, `States.JsonToString` and JSONata print 1.0, 1e-7, 1e21?",
  until: "A number becomes text only where it is proved to be an integer.",
  cases: inputs.flatMap(({ name, inputText }) => [
    { name: `format-${name}`, definition: format, inputText },
    { name: `json-to-string-${name}`, definition: toJson, inputText },
    { name: `jsonata-${name}`, definition: jsonata, inputText },
  ]),
};
