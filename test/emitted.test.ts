import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/src/index.js";
import { fixtureFiles, modes } from "./harness/fixture.js";

/**
 * Every emitted machine is accepted by the validators that others wrote. An exception is a line here, with the reason
 * why the mistake is theirs.
 */
const theirMistakes: readonly {
  readonly validator: string;
  readonly message: RegExp;
  readonly because: string;
}[] = [];

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

describe.each(modes)("in the setting %s", (queryLanguage) => {
  const { workflows } = compile({ files: fixtureFiles(), queryLanguage });

  test("asl-validator accepts every emitted machine", () => {
    const refused = workflows.flatMap((workflow) => {
      const result = aslValidator(workflow.definition, { checkPaths: true, checkArn: false });
      const text = result.isValid ? "" : result.errorsText();
      return result.isValid || excused("asl-validator", text) ? [] : [`${workflow.exportName}: ${text}`];
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
