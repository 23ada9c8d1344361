import { machine, whoAmI } from "../machine.mjs";

const ask = (retrier) =>
  machine({ Ask: { Type: "Task", Resource: whoAmI, Parameters: {}, Retry: [retrier], End: true } });
const errorOutput = { error: "Odd", cause: "why" };
const tested = (name, retrier, retrierRetryCount) => ({
  name,
  via: "test-state",
  definition: ask({ ErrorEquals: ["Odd"], ...retrier }),
  request: {
    stateName: "Ask",
    inspectionLevel: "DEBUG",
    mock: { errorOutput },
    stateConfiguration: { retrierRetryCount },
  },
});

const describe = "arn:aws:states:::aws-sdk:sfn:describeStateMachine";
// The ARN of a machine that does not exist, in the account and region of this one.
const nowhere = "States.Format('{}-none', $$.StateMachine.Id)";

export const question = {
  asks: "Is MaxDelaySeconds a cap on each delay, where does jitter lie, and does each retrier count its own attempts?",
  until: "As documented: a cap, a delay between 0 and the computed one, a counter for each retrier.",
  cases: [
    tested("max-delay", { IntervalSeconds: 3, BackoffRate: 10, MaxDelaySeconds: 20, MaxAttempts: 5 }, 3),
    tested("fraction", { IntervalSeconds: 1, BackoffRate: 1.5, MaxAttempts: 5 }, 3),
    {
      ...tested("jitter", { IntervalSeconds: 8, BackoffRate: 1, JitterStrategy: "FULL", MaxAttempts: 5 }, 1),
      // Only that there is a number, and which retrier: the number is a random one.
      ignores: ["retryBackoffIntervalSeconds"],
    },
    {
      // Attempts fail in turn by two errors. Each retrier has one retry: with a counter for each, the third attempt is the last.
      name: "counters",
      definition: machine({
        Ask: {
          Type: "Task",
          Resource: describe,
          Parameters: {
            "StateMachineArn.$": `States.ArrayGetItem(States.Array('x', ${nowhere}, 'x', ${nowhere}, 'x'), $$.State.RetryCount)`,
          },
          Retry: [
            { ErrorEquals: ["Sfn.InvalidArnException"], IntervalSeconds: 1, MaxAttempts: 1 },
            { ErrorEquals: ["Sfn.StateMachineDoesNotExistException"], IntervalSeconds: 1, MaxAttempts: 1 },
          ],
          Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.caught", Next: "Caught" }],
          End: true,
        },
        Caught: { Type: "Pass", Parameters: { "last.$": "$.caught.Error" }, End: true },
      }),
      mocks: {
        Ask: ({ input }) => {
          const error = input.StateMachineArn === "x" ? "InvalidArn" : "StateMachineDoesNotExist";
          throw Object.assign(new Error(error), { error: `Sfn.${error}Exception`, cause: error });
        },
      },
    },
  ],
};
