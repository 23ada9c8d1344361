import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { machineRule } from "../rule.js";

export const unquotedWord = machineRule({
  code: "ASL0409",
  severity: "warning",
  title: "A filter that compares with a word without quotes",
  why: "Published machines do it, so AWS seems to take the word as a text; JSONPath asks for quotes, and other readers refuse the path.",
  bad: state({ Type: "Pass", InputPath: "$.labels[?(@.name==Receipt)]", End: true }),
  good: state({ Type: "Pass", InputPath: "$.labels[?(@.name=='Receipt')]", End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      const parsed = parsePathText(text);
      if (parsed.ok && parsed.unquoted)
        report(text.at, `'${text.text}' compares with a word that is not in quotes`);
    }
  },
});
