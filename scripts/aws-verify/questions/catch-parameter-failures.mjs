import { catchAll, caught, machine, whoseKey } from "../machine.mjs";

const failing = (Parameters) => ({
  definition: machine({
    Ask: { Type: "Task", Resource: whoseKey, Parameters, Catch: catchAll, End: true },
    Caught: caught,
  }),
});

export const question = {
  asks: "Does `States.ALL` catch `States.IntrinsicFailure` and `States.ParameterPathFailure` of the Parameters of a Task?",
  until: "No is assumed.",
  cases: [
    { name: "intrinsic", ...failing({ "AccessKeyId.$": "States.StringToJson('{')" }) },
    { name: "path", ...failing({ "AccessKeyId.$": "$.absent" }) },
    {
      name: "named",
      definition: machine({
        Ask: {
          Type: "Task",
          Resource: whoseKey,
          Parameters: { "AccessKeyId.$": "States.StringToJson('{')" },
          Catch: [{ ErrorEquals: ["States.IntrinsicFailure"], ResultPath: "$.caught", Next: "Caught" }],
          End: true,
        },
        Caught: caught,
      }),
    },
  ],
};
