import { state } from "../example.js";
import { own } from "../model/json.js";
import { expressionTrees } from "../model/expressions.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import type { FieldUse } from "../model/machine.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const send = (suffix: string) =>
  state({
    Type: "Task",
    Resource: `arn:aws:states:::sqs:sendMessage${suffix}`,
    Parameters: { "QueueUrl.$": "$.queue", MessageBody: { "token.$": "$$.Task.Token" } },
    TimeoutSeconds: 60,
    End: true,
  });

export const tokenOutOfPlace = machineRule({
  code: "ASL0909",
  severity: "warning",
  title: "A task token where there is none",
  why: "The context object has Task.Token only in a task whose Resource ends in .waitForTaskToken (and for activities, which get it with the task). Elsewhere the path finds nothing, and the state fails.",
  bad: send(""),
  good: send(".waitForTaskToken"),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      const parsed = parsePathText(text);
      const token = (parsed.ok ? parsed.paths : []).some(
        ({ root, steps }) =>
          root.kind === "context" && steps[0]?.kind === "property" && steps[0].name === "Task",
      );
      if (token && !hasToken(text.use)) report(text.at, "There is no task token here");
    }
    for (const { at, text, use } of expressionTrees(machine)) {
      if (/\$states\.context\.Task\b/.test(text) && !hasToken(use)) report(at, "There is no task token here");
    }
  },
});

function hasToken({ owner }: FieldUse): boolean {
  const resource = owner.state === undefined ? undefined : own(owner.state.object, "Resource");
  return (
    isPlaceholder(resource) ||
    /\.waitForTaskToken$|:activity:/.test(typeof resource === "string" ? resource : "")
  );
}
