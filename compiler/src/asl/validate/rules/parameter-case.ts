import { state } from "../example.js";
import { isRecord, own } from "../model/json.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

const list = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listObjectsV2", End: true };

export const parameterCase = machineRule({
  code: "ASL0903",
  severity: "error",
  title: "A parameter of an integration that begins with a small letter",
  why: "Integrations spell every parameter in PascalCase, also where the service's own API begins it with a small letter; AWS answers that the field is not supported by Step Functions.",
  bad: state({ ...list, Parameters: { bucket: "orders" } }),
  good: state({ ...list, Parameters: { Bucket: "orders" } }),
  check: (machine, report) => {
    for (const { state, integration } of resources(machine)) {
      const field = state.language === "JSONata" ? "Arguments" : "Parameters";
      const given = own(state.object, field);
      if (integration === undefined || !isRecord(given)) continue;
      for (const key of Object.keys(given)) {
        if (!/^[a-z]/.test(key)) continue;
        const meant = key[0]!.toUpperCase() + key.slice(1);
        report(
          `${state.at}/${field}/${key}`,
          `The field '${key}' is not supported by Step Functions; did you mean '${meant}'?`,
        );
      }
    }
  },
});
