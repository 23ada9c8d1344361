import { documentRule } from "../rule.js";

export const notJson = documentRule({
  code: "ASL0001",
  severity: "error",
  title: "The definition is not JSON",
  why: "AWS answers INVALID_JSON_DESCRIPTION: a definition is one JSON value in the strict sense, with no comments and no trailing commas.",
  bad: { definition: `{ "StartAt": "S", "States": { "S": { "Type": "Succeed" }, } }` },
  good: { definition: `{ "StartAt": "S", "States": { "S": { "Type": "Succeed" } } }` },
  check: ({ scan }, report) => {
    const error = scan?.error;
    if (error !== undefined && scan?.blank === false)
      report("/", `${error.message} (line ${error.line}, column ${error.column})`);
  },
});
