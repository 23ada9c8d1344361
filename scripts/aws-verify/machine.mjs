// Small words for the machines of the questions.

/** A machine that starts at the first of its states. */
export function machine(States, rest = {}) {
  return { StartAt: Object.keys(States)[0], States, ...rest };
}

/** A service call that needs no permission; what it answers does not matter here. */
export const whoAmI = "arn:aws:states:::aws-sdk:sts:getCallerIdentity";

/** A service call with a parameter; it is not made where the parameter fails. */
export const whoseKey = "arn:aws:states:::aws-sdk:sts:getAccessKeyInfo";

/** What the first call answers on our simulator. */
export const whoAmIMocks = {
  "aws-sdk:sts:getCallerIdentity": {
    Account: "123456789012",
    Arn: "arn:aws:iam::123456789012:user/x",
    UserId: "x",
  },
};

/** Catches everything, and says with its error what was caught. */
export const catchAll = [{ ErrorEquals: ["States.ALL"], ResultPath: "$.caught", Next: "Caught" }];
export const catchAllJsonata = [
  { ErrorEquals: ["States.ALL"], Output: "{% {'caught': $states.errorOutput.Error} %}", Next: "Caught" },
];
export const caught = { Type: "Pass", Parameters: { "caught.$": "$.caught.Error" }, End: true };
export const caughtJsonata = { Type: "Pass", End: true };
