import { limits } from "../../limits.js";
import { documentRule } from "../rule.js";

const maximum = limits.definitionBytes;

export const definitionTooLarge = documentRule({
  code: "ASL0004",
  severity: "error",
  title: "The definition is larger than 1 MB",
  why: "CreateStateMachine takes at most 1,048,576 bytes. Constants of this size belong in S3, and long machines in several.",
  bad: { definition: { Comment: "x".repeat(maximum), StartAt: "S", States: { S: { Type: "Succeed" } } } },
  good: { definition: { Comment: "x", StartAt: "S", States: { S: { Type: "Succeed" } } } },
  check: ({ bytes }, report) => {
    if (bytes > maximum)
      report("/", `The definition has ${bytes} bytes; the service takes at most ${maximum}`);
  },
});
