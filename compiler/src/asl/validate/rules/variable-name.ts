import { state } from "../example.js";
import { assignments } from "../model/variables.js";
import { machineRule } from "../rule.js";

const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
const maximum = 80;

export const variableName = machineRule({
  code: "ASL0601",
  severity: "error",
  title: "A variable name that cannot be used",
  why: "AWS answers INVALID_VARIABLE_NAME or RESERVED_VARIABLE_NAME: a name is an identifier of at most 80 characters, and $states belongs to the service.",
  bad: state({ Type: "Pass", Assign: { "order-id": 1 }, End: true }),
  good: state({ Type: "Pass", Assign: { "orderId.$": "$.id" }, End: true }),
  check: (machine, report) => {
    for (const { name, at } of assignments(machine)) {
      if (name === "states") report(at, "Cannot assign to reserved variable '$states'.");
      else if (!identifier.test(name))
        report(at, `Invalid variable name '${name}': the variable name contains invalid characters.`);
      else if (name.length > maximum)
        report(at, `Invalid variable name '${name}': it has more than ${maximum} characters.`);
    }
  },
});
