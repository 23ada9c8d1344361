import { state } from "../example.js";
import { isExpression } from "../../jsonata/index.js";
import { machineRule } from "../rule.js";

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export const timestampFormat = machineRule({
  code: "ASL0111",
  severity: "error",
  title: "A timestamp that is not RFC 3339",
  why: "AWS takes the form 2030-01-31T12:00:00Z only: a capital T between date and time, and Z or an offset at the end.",
  bad: state({ Type: "Wait", Timestamp: "2016-12-05 21:29:29Z", End: true }),
  good: state({ Type: "Wait", Timestamp: "2016-12-05T21:29:29Z", End: true }),
  check: ({ fields }, report) => {
    for (const { at, value, field, owner } of fields) {
      if (field.kind.is !== "timestamp" || typeof value !== "string") continue;
      if (owner.language === "JSONata" && isExpression(value)) continue;
      if (!rfc3339.test(value) || Number.isNaN(Date.parse(value))) {
        report(at, `String does not match RFC3339 timestamp: '${value}'`);
      }
    }
  },
});
