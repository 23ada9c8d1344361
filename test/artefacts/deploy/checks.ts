import type { State, StateMachine } from "../../../compiler/src/asl/states.js";
import type { Statement } from "./statement.js";

/** A file as a deployment makes it: every value in its place; a placeholder without one stays. */
export const rendered = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{([A-Za-z][A-Za-z0-9]*)\}/g, (whole, name: string) => values[name] ?? whole);

interface Need {
  readonly parameters: readonly string[];
  /** Each right, and what it is needed on, of the parameters. */
  readonly rights: readonly (readonly [string, (sent: Readonly<Record<string, string>>) => string])[];
}

const account = "eu-central-1:123456789012";
const rule = (name: string) => () => `arn:aws:events:${account}:rule/${name}`;
const execution = ({ StateMachineArn = "" }: Readonly<Record<string, string>>) =>
  `${StateMachineArn.replace(":stateMachine:", ":execution:")}:any`;
const job = ({ JobName = "" }: Readonly<Record<string, string>>) => `arn:aws:glue:${account}:job/${JobName}`;
const child = rule("StepFunctionsGetEventsForStepFunctionsExecutionRule");

/** What AWS documents of these calls, written down once more and by hand: not what the table says. */
const needs: Readonly<Record<string, Need>> = {
  "lambda:invoke": {
    parameters: ["FunctionName", "Payload"],
    rights: [["lambda:InvokeFunction", ({ FunctionName = "" }) => FunctionName]],
  },
  "dynamodb:putItem": {
    parameters: ["TableName", "Item"],
    rights: [["dynamodb:PutItem", ({ TableName = "" }) => `arn:aws:dynamodb:${account}:table/${TableName}`]],
  },
  "sqs:sendMessage": {
    parameters: ["QueueUrl", "MessageBody"],
    rights: [
      ["sqs:SendMessage", ({ QueueUrl = "" }) => `arn:aws:sqs:${account}:${QueueUrl.split("/").at(-1)}`],
    ],
  },
  "sns:publish": {
    parameters: ["TopicArn", "Message"],
    rights: [["sns:Publish", ({ TopicArn = "" }) => TopicArn]],
  },
  "glue:startJobRun.sync": {
    parameters: ["JobName"],
    rights: ["StartJobRun", "GetJobRun", "GetJobRuns", "BatchStopJobRun"].map(
      (right) => [`glue:${right}`, job] as const,
    ),
  },
  "states:startExecution.sync:2": {
    parameters: ["StateMachineArn", "Input"],
    rights: [
      ["states:StartExecution", ({ StateMachineArn = "" }) => StateMachineArn],
      ["states:DescribeExecution", execution],
      ["states:StopExecution", execution],
      ["events:PutTargets", child],
      ["events:PutRule", child],
      ["events:DescribeRule", child],
    ],
  },
};

/** What keeps a rendered machine from running under a rendered policy. */
export function problemsOf(definition: StateMachine, statements: readonly Statement[]): readonly string[] {
  const left = [...JSON.stringify([definition, statements]).matchAll(/(?<!\\u0024)\$\{([A-Z]\w*)\}/g)].map(
    ([, name]) => `no value for ${name}`,
  );
  return [...left, ...inStates(definition.States, statements)];
}

function inStates(states: StateMachine["States"], statements: readonly Statement[]): readonly string[] {
  return Object.entries(states).flatMap(([name, state]) => ofState(name, state, statements));
}

function ofState(name: string, state: State, statements: readonly Statement[]): readonly string[] {
  if (state.Type === "Parallel") return state.Branches.flatMap(({ States }) => inStates(States, statements));
  if (state.Type !== "Task") return [];
  const need = needs[state.Resource.replace(/^arn:aws:states:::/, "")];
  if (need === undefined) return [`${name}: unknown ${state.Resource}`];
  const given = (state.Parameters ?? state.Arguments ?? {}) as Readonly<Record<string, string>>;
  const sent = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key.replace(/\.\$$/, ""), value]),
  );
  const missing = need.parameters.filter((key) => !Object.hasOwn(sent, key));
  const refused = need.rights.filter(([right, on]) => !isAllowed(right, on(sent), statements));
  return [
    ...missing.map((key) => `${name}: no ${key}`),
    ...refused.map(([right, on]) => `${name}: ${right} on ${on(sent)} is not allowed`),
  ];
}

function isAllowed(right: string, on: string, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ Action, Resource }) => Action.includes(right) && Resource.some((pattern) => matches(pattern, on)),
  );
}

/** A resource of IAM against an ARN: each `*` stands for any text. */
function matches(pattern: string, arn: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(arn);
}
