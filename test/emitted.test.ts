import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { compileProject } from "../compiler/src/compile.js";
import { openProject } from "../compiler/src/phases/1-front/project.js";
import { fixtureFiles, modes } from "./harness/fixture.js";

/**
 * Every emitted machine is accepted by the validators that others wrote. An exception is a line here, with the reason
 * why the mistake is theirs.
 */
const theirMistakes: readonly {
  readonly validator: string;
  readonly message: RegExp;
  readonly because: string;
}[] = [
  {
    validator: "asl-validator",
    message:
      /\/(Output|Assign|Arguments|ResultSelector|Parameters|Choices)(\/\S*)? is invalid\. must (match exactly one schema|be object)/,
    because:
      'Its schema knows neither literal text, "", null nor arrays in these fields. The service takes any JSON there: it has been recorded for Output, Assign and payload templates.',
  },
  {
    validator: "asl-validator",
    message: /\/States\/\S.*\/Type is invalid\. must be equal to one of the allowed values/,
    because: "It tries the schema of every other state type when a field above does not please it.",
  },
  {
    validator: "asl-validator",
    message: /must match format "asl_payload_template"/,
    because:
      "Its pattern for intrinsics knows no escaped braces next to an argument. The specification allows \\' \\{ \\} and \\\\, and our own parser, held against recordings, reads them.",
  },
  {
    validator: "asl-validator",
    message: /\/Resource is invalid\. must match exactly one schema/,
    because:
      'It takes no placeholder for a whole ARN, as `task(activity("Pack").arn)` is until the deployment.',
  },
  {
    validator: "asl-validator",
    message: /MISSING_TRANSITION_TARGET: .*\[object Object\]/,
    because: "It takes a field of the user's data that is called Next for a transition.",
  },
  {
    validator: "amazon-states-language-service",
    message: /Value is not accepted\. Valid values: "CSV", "JSON", "JSONL", "MANIFEST"/,
    because: "It is older than the item reader for Parquet files.",
  },
];

const require = createRequire(import.meta.url);
const aslValidator = require("asl-validator") as (
  definition: unknown,
  options?: object,
) => { isValid: boolean; errorsText: (separator?: string) => string };
const { getLanguageService, TextDocument } = require("amazon-states-language-service") as {
  getLanguageService: (options: object) => {
    parseJSONDocument: (document: unknown) => unknown;
    doValidation: (
      document: unknown,
      json: unknown,
    ) => Promise<readonly { message: string; severity: number }[]>;
  };
  TextDocument: { create: (uri: string, language: string, version: number, text: string) => unknown };
};

function excused(validator: string, message: string): boolean {
  return theirMistakes.some((mistake) => mistake.validator === validator && mistake.message.test(message));
}

const front = openProject({ files: fixtureFiles() });

describe.each(modes)("in the setting %s", (queryLanguage) => {
  const { workflows } = compileProject(front, queryLanguage);

  test("asl-validator accepts every emitted machine", () => {
    const refused = workflows.flatMap((workflow) => {
      const result = aslValidator(workflow.definition, { checkPaths: true, checkArn: false });
      const findings = result.isValid ? [] : result.errorsText("\n").split("\n");
      return findings
        .filter((finding) => !excused("asl-validator", finding))
        .map((finding) => `${workflow.exportName}: ${finding}`);
    });
    expect(refused).toEqual([]);
  });

  test("amazon-states-language-service accepts every emitted machine", async () => {
    const service = getLanguageService({});
    const refused: string[] = [];
    for (const workflow of workflows) {
      const document = TextDocument.create(
        "file:///machine.asl.json",
        "json",
        1,
        workflow.artefacts[0]!.text,
      );
      const findings = await service.doValidation(document, service.parseJSONDocument(document));
      for (const { message } of findings) {
        if (!excused("amazon-states-language-service", message))
          refused.push(`${workflow.exportName}: ${message}`);
      }
    }
    expect(refused).toEqual([]);
  });
});
