import { state } from "../example.js";
import { has } from "../model/json.js";
import { machineRule } from "../rule.js";

const forms = ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"];

export const waitForm = machineRule({
  code: "ASL0110",
  severity: "error",
  title: "A Wait that does not say how long in exactly one way",
  why: "A Wait takes a duration or a point in time, as a literal or from the data: one of four fields.",
  bad: state({ Type: "Wait", Seconds: 5, SecondsPath: "$.seconds", End: true }),
  good: state({ Type: "Wait", SecondsPath: "$.seconds", End: true }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      if (type !== "Wait") continue;
      const given = forms.filter((form) => has(object, form));
      if (given.length === 1) continue;
      const found = given.length === 0 ? "none is given" : `${given.join(" and ")} are given`;
      report(at, `There should only be one of the following fields: [${forms.join(", ")}]; ${found}`);
    }
  },
});
