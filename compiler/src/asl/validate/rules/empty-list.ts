import { state } from "../example.js";
import { isRecord, items } from "../model/json.js";
import type { Kind } from "../model/kind.js";
import { machineRule } from "../rule.js";

export const emptyList = machineRule({
  code: "ASL0106",
  severity: "error",
  title: "A list that must not be empty is empty",
  why: "A machine without states, a Parallel without branches, a Choice without rules and a handler without error names have no meaning; only Retry and Catch may be [].",
  bad: state({ Type: "Parallel", Branches: [], End: true }),
  good: state({
    Type: "Parallel",
    Branches: [{ StartAt: "A", States: { A: { Type: "Succeed" } } }],
    Catch: [],
    End: true,
  }),
  check: ({ fields }, report) => {
    for (const { at, value, field } of fields) {
      if (mustHaveContents(field.kind) && isEmpty(value)) report(at, "Value cannot be empty");
    }
  },
});

function mustHaveContents(kind: Kind): boolean {
  return kind.is === "texts" || kind.is === "states" || (kind.is === "shapes" && !kind.mayBeEmpty);
}

function isEmpty(value: unknown): boolean {
  return isRecord(value)
    ? Object.keys(value).length === 0
    : Array.isArray(value) && items(value).length === 0;
}
