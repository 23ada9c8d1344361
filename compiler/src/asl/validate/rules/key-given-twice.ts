import { documentRule } from "../rule.js";

export const keyGivenTwice = documentRule({
  code: "ASL0005",
  severity: "warning",
  title: "A key is given twice in one object",
  why: "Of two equal keys JSON parsers keep the last and drop the first without a word: of two states of one name, one is gone.",
  bad: {
    definition: `{ "StartAt": "S", "States": { "S": { "Type": "Fail" }, "S": { "Type": "Succeed" } } }`,
  },
  good: { definition: `{ "StartAt": "S", "States": { "S": { "Type": "Succeed" } } }` },
  check: ({ scan }, report) => {
    for (const { key, path } of scan?.duplicates ?? [])
      report(path, `The key '${key}' is given twice; only the last counts`);
  },
});
