import type { Document } from "./document/document.js";
import { measure } from "./document/measure.js";
import { scanJson } from "./document/scan-json.js";
import { isRecord } from "./model/json.js";
import { readMachine } from "./model/read-machine.js";
import type { AslRule, Finding, MachineType, Report, ValidateOptions } from "./rule.js";
import { rules } from "./rules/index.js";
import { deepestNesting } from "./rules/nested-too-deeply.js";

/** Says what AWS would refuse in a definition, and what is legal and probably not meant. Takes any JSON value. */
export function validateDefinition(definition: unknown, options: ValidateOptions = {}): readonly Finding[] {
  return validateDocument({ value: definition, ...measure(definition, deepestNesting) }, options);
}

/** Like validateDefinition, for the text of a definition: adds what parsing would hide. */
export function validateText(text: string, options: ValidateOptions = {}): readonly Finding[] {
  const scan = scanJson(text);
  const value: unknown = scan.error === undefined ? JSON.parse(text) : undefined;
  const { depth } = measure(value, deepestNesting);
  return validateDocument({ value, scan, depth, bytes: Buffer.byteLength(text) }, options);
}

function validateDocument(document: Document, { type = "STANDARD" }: ValidateOptions): readonly Finding[] {
  const found = rules.flatMap((rule) =>
    rule.looksAt === "document" ? findingsOf(rule, (report) => rule.check(document, report)) : [],
  );
  if (!isRecord(document.value) || found.some(({ severity }) => severity === "error")) return found;
  return [...found, ...validateMachine(document.value, type)];
}

function validateMachine(root: Readonly<Record<string, unknown>>, type: MachineType): readonly Finding[] {
  const machine = readMachine(root, type);
  return rules.flatMap((rule) =>
    rule.looksAt === "machine" ? findingsOf(rule, (report) => rule.check(machine, report)) : [],
  );
}

function findingsOf({ code, severity, why }: AslRule, check: (report: Report) => void): readonly Finding[] {
  const found: Finding[] = [];
  check((path, message) => found.push({ code, severity, path, message, why }));
  return found;
}
