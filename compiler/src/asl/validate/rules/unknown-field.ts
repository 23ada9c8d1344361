import { state } from "../example.js";
import { has } from "../model/json.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { nearest } from "../model/nearest.js";
import { machineRule } from "../rule.js";

export const unknownField = machineRule({
  code: "ASL0101",
  severity: "error",
  title: "A field that does not exist here",
  why: "AWS refuses a field that the state type (or the retrier, the catcher, the reader...) does not have; names are case-sensitive. Remarks go into Comment.",
  bad: state({ Type: "Pass", Catch: [], End: true }),
  good: state({ Type: "Pass", Comment: "Nothing to catch", End: true }),
  check: ({ objects }, report) => {
    for (const { at, object, shape, name } of objects) {
      for (const key of Object.keys(object)) {
        if (has(shape, key) || isPlaceholderKey(key)) continue;
        const meant = nearest(key, Object.keys(shape));
        const hint = meant === undefined ? "" : `; did you mean '${meant}'?`;
        report(`${at}/${key}`, `Field '${key}' is not supported in a ${name}${hint}`);
      }
    }
  },
});
