import { state } from "../example.js";
import { has, isRecord, own } from "../model/json.js";
import { isPlaceholder, isPlaceholderKey } from "../model/placeholder.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

/** What the optimised integrations ask for, as far as every call needs it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  "dynamodb:deleteItem": ["TableName", "Key"],
  "dynamodb:getItem": ["TableName", "Key"],
  "dynamodb:putItem": ["TableName", "Item"],
  "dynamodb:updateItem": ["TableName", "Key"],
  "ecs:runTask": ["TaskDefinition"],
  "events:putEvents": ["Entries"],
  "glue:startJobRun": ["JobName"],
  "http:invoke": ["ApiEndpoint", "Method"],
  "lambda:invoke": ["FunctionName"],
  "sns:publish": ["Message"],
  "sqs:sendMessage": ["QueueUrl", "MessageBody"],
  "states:startExecution": ["StateMachineArn"],
};

const invoke = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", End: true };

export const missingParameter = machineRule({
  code: "ASL0904",
  severity: "error",
  title: "A call without a parameter that it needs",
  why: "AWS knows the parameters of its integrations and refuses a call without the required ones. Names are in PascalCase, whatever the service's own API says.",
  bad: state({ ...invoke, Parameters: { functionName: "ship-order" } }),
  good: state({ ...invoke, Parameters: { "FunctionName.$": "$.function" } }),
  check: (machine, report) => {
    for (const { state, integration } of resources(machine)) {
      const [field, other] =
        state.language === "JSONata" ? ["Arguments", "Parameters"] : ["Parameters", "Arguments"];
      // The field of the other query language is a mistake of its own.
      const given = own(state.object, field) ?? own(state.object, other) ?? {};
      if (integration === undefined || !isRecord(given) || isPlaceholder(given)) continue;
      if ([state.object, given].some((object) => Object.keys(object).some(isPlaceholderKey))) continue;
      const call = `${integration.service}:${integration.action}`;
      for (const name of Object.hasOwn(needed, call) ? needed[call]! : []) {
        if (has(given, name) || has(given, `${name}.$`)) continue;
        report(`${state.at}/${field}`, `The field '${name}' is required but was missing`);
      }
    }
  },
});
