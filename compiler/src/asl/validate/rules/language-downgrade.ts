import { state } from "../example.js";
import { own } from "../model/json.js";
import { machineRule } from "../rule.js";

export const languageDowngrade = machineRule({
  code: "ASL0301",
  severity: "error",
  title: "A JSONPath state in a JSONata machine",
  why: "A JSONPath machine may have JSONata states, which is the way to migrate one; the reverse is refused.",
  bad: state({ Type: "Pass", QueryLanguage: "JSONPath", End: true }, { QueryLanguage: "JSONata" }),
  good: state({ Type: "Pass", QueryLanguage: "JSONata", End: true }, { QueryLanguage: "JSONPath" }),
  check: ({ states, language }, report) => {
    if (language !== "JSONata") return;
    for (const { at, object } of states) {
      if (own(object, "QueryLanguage") !== "JSONPath") continue;
      report(at, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    }
  },
});
