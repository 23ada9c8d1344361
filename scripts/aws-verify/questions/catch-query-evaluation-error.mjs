import { catchAllJsonata, caughtJsonata, machine, whoAmI, whoAmIMocks, whoseKey } from "../machine.mjs";

const jsonata = { QueryLanguage: "JSONata" };
const bad = "{% $number('no number') %}";
const branch = machine({ Inner: { Type: "Pass", Output: bad, End: true } });
const handled = { Catch: catchAllJsonata, End: true };

export const question = {
  asks: "Does `States.ALL` catch `States.QueryEvaluationError` of a Task, a Parallel, a Map?",
  until: "No is assumed: reads that may fail are guarded in `try`, a saga tests with a Choice.",
  cases: [
    {
      name: "task-arguments",
      definition: machine(
        {
          Ask: { Type: "Task", Resource: whoseKey, Arguments: { AccessKeyId: bad }, ...handled },
          Caught: caughtJsonata,
        },
        jsonata,
      ),
    },
    {
      name: "task-output",
      definition: machine(
        {
          Ask: { Type: "Task", Resource: whoAmI, Arguments: {}, Output: bad, ...handled },
          Caught: caughtJsonata,
        },
        jsonata,
      ),
      mocks: whoAmIMocks,
    },
    {
      name: "parallel-output",
      definition: machine(
        {
          Both: {
            Type: "Parallel",
            Branches: [machine({ Inner: { Type: "Pass", End: true } })],
            Output: bad,
            ...handled,
          },
          Caught: caughtJsonata,
        },
        jsonata,
      ),
    },
    {
      name: "parallel-branch",
      definition: machine(
        { Both: { Type: "Parallel", Branches: [branch], ...handled }, Caught: caughtJsonata },
        jsonata,
      ),
    },
    {
      name: "map-items",
      definition: machine(
        {
          Each: {
            Type: "Map",
            Items: bad,
            ItemProcessor: machine({ Inner: { Type: "Pass", End: true } }),
            ...handled,
          },
          Caught: caughtJsonata,
        },
        jsonata,
      ),
    },
    {
      name: "map-iteration",
      definition: machine(
        { Each: { Type: "Map", Items: [1], ItemProcessor: branch, ...handled }, Caught: caughtJsonata },
        jsonata,
      ),
    },
  ],
};
