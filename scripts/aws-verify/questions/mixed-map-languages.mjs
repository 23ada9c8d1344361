import { machine } from "../machine.mjs";

export const question = {
  asks: "May a JSONata Map hold JSONPath states, and a JSONPath Map JSONata states?",
  until: "Validators allow it; Map and Parallel themselves are kept in the language of the machine.",
  cases: [
    {
      name: "jsonata-map-jsonpath-inside",
      definition: machine({
        Each: {
          Type: "Map",
          QueryLanguage: "JSONata",
          Items: "{% $states.input.items %}",
          ItemProcessor: machine({ Inner: { Type: "Pass", Parameters: { "x.$": "$" }, End: true } }),
          End: true,
        },
      }),
      input: { items: [1, 2] },
    },
    {
      name: "jsonpath-map-jsonata-inside",
      definition: machine({
        Each: {
          Type: "Map",
          ItemsPath: "$.items",
          ItemProcessor: machine({
            Inner: {
              Type: "Pass",
              QueryLanguage: "JSONata",
              Output: { x: "{% $states.input %}" },
              End: true,
            },
          }),
          End: true,
        },
      }),
      input: { items: [1, 2] },
    },
    {
      name: "jsonata-map-jsonata-inside-jsonpath-machine",
      definition: machine({
        Each: {
          Type: "Map",
          QueryLanguage: "JSONata",
          Items: "{% $states.input.items %}",
          ItemProcessor: machine({
            Inner: {
              Type: "Pass",
              QueryLanguage: "JSONata",
              Output: { x: "{% $states.input %}" },
              End: true,
            },
          }),
          End: true,
        },
      }),
      input: { items: [1, 2] },
    },
  ],
};
