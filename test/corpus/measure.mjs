import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { explained } from "./explained.mjs";

/** Where the real machines and the recordings are, when they are there. */
export const sharedFolder = "../shared";

/** Whether there is anything to measure with. */
export function hasSharedData(folder = sharedFolder) {
  return (
    existsSync(join(folder, "corpus", "manifest.json")) && existsSync(join(folder, "conformance", "cases"))
  );
}

export function jsonFiles(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? jsonFiles(path) : entry.name.endsWith(".json") ? [path] : [];
  });
}

// The recordings name their activity by a word, where AWS was given its ARN.
const arn = "arn:aws:states:us-east-1:111111111111:activity:recorded";

export function readCase(path) {
  return JSON.parse(
    readFileSync(path, "utf8").replaceAll('"Resource": "activity_arn"', `"Resource": "${arn}"`),
  );
}

const errors = (findings) => findings.filter(({ severity }) => severity === "error");

/** Machines that real teams wrote: what is found in each, and whether every error is a true one. */
export function realMachines({ validateText }, folder = sharedFolder) {
  const manifest = JSON.parse(readFileSync(join(folder, "corpus", "manifest.json"), "utf8"));
  return manifest.map(({ file, valid }) => {
    const findings = validateText(readFileSync(join(folder, "corpus", file), "utf8"));
    const found = errors(findings);
    const known = explained[file];
    return {
      name: file,
      others: valid,
      findings,
      errors: found,
      why: known?.why,
      right: found.every(({ code }) => known?.codes.includes(code) === true),
    };
  });
}

/** Definitions that AWS has executed: none may have an error. */
export function executedDefinitions({ validateDefinition }, folder = sharedFolder) {
  const cases = join(folder, "conformance", "cases");
  return ["execution", "execution-sync-express"].flatMap((kind) =>
    jsonFiles(join(cases, kind)).map((path) => {
      const { id, definition, machineType } = readCase(path);
      const found = errors(validateDefinition(definition, { type: machineType }));
      return { name: id, definition, errors: found, right: found.length === 0 };
    }),
  );
}

// A state alone leads to states that are not there.
const graph = ["ASL0201", "ASL0202", "ASL0203"];

/** Single states that AWS has tested, or refused to test. */
export function testedStates({ validateDefinition }, folder = sharedFolder) {
  return jsonFiles(join(folder, "conformance", "cases", "testState")).map((path) => {
    const { id, request, expected } = readCase(path);
    const alone = request.definitionJson;
    const definition =
      alone.States === undefined ? { StartAt: "StateName", States: { StateName: alone } } : alone;
    const found = errors(validateDefinition(definition)).filter(({ code }) => !graph.includes(code));
    const refusal = /SCHEMA_VALIDATION_FAILED/.test(expected.message ?? "") ? expected.message : undefined;
    return {
      name: id,
      errors: found,
      right: refusal === undefined ? found.length === 0 : isFound(refusal, found),
    };
  });
}

/** Definitions that AWS has refused or validated, with its messages. */
export function judgedDefinitions({ validateText }, folder = sharedFolder) {
  const cases = join(folder, "conformance", "cases");
  return ["validation", "createError"].flatMap((kind) =>
    jsonFiles(join(cases, kind)).map((path) => {
      const { id, request, expected } = readCase(path);
      const found = errors(validateText(request.definition, { type: request.type ?? "STANDARD" }));
      const messages = messagesOf(expected);
      const right =
        messages.length === 0 ? found.length === 0 : messages.every((message) => isFound(message, found));
      return { name: id, errors: found, right, messages };
    }),
  );
}

/** What AWS says against the definition itself: not against its logging, for example. */
function messagesOf(expected) {
  if (expected.diagnostics !== undefined) {
    return expected.diagnostics.map(
      ({ code, message, location }) => `${code}: ${message} at ${location ?? "/"}`,
    );
  }
  const text = expected.message ?? expected.exception_value ?? "";
  const inner = /Invalid State Machine Definition: '(.*)'$/s.exec(text);
  return inner === null ? [] : [inner[1]];
}

/** Whether one of the findings gives the reason of AWS, at its place or inside it. */
function isFound(text, findings) {
  const [, reason, place] = /([A-Z_]+: .*?) +at ([/[].*?)'?$/s.exec(text) ?? [];
  if (reason === undefined) return false;
  const said = reason.replace(/^.*?[A-Z_]{5,}: /s, "");
  const isThere = (path) => path.startsWith(place) || !place.startsWith("/");
  return findings.some(({ message, path }) => sameReason(message, said) && isThere(path));
}

function sameReason(message, reason) {
  if (message.startsWith(reason)) return true;
  // The required fields may be in another order, and the words of JSON parsers differ.
  const list = (text) => /^These fields are required: \[(.*)\]/.exec(text)?.[1]?.split(", ").sort().join();
  if (list(message) !== undefined && list(message) === list(reason)) return true;
  return reason.startsWith("Unrecognized token") && message.startsWith("This is not JSON");
}
