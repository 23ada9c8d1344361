import { machine } from "../machine.mjs";

export const question = {
  asks: "Does `Assign` work in a Catch of a JSONPath state?",
  until: "Validators allow it; it is used only where nothing else works.",
  cases: [
    {
      name: "catch-assign",
      definition: machine({
        Both: {
          Type: "Parallel",
          Branches: [machine({ Inner: { Type: "Fail", Error: "Odd", Cause: "why" } })],
          Catch: [
            { ErrorEquals: ["Odd"], Assign: { "name.$": "$.Error" }, ResultPath: "$.caught", Next: "After" },
          ],
          End: true,
        },
        After: { Type: "Pass", Parameters: { "name.$": "$name", "kept.$": "$.kept" }, End: true },
      }),
      input: { kept: true },
    },
  ],
};
