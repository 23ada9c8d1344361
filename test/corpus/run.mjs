// Validates real machines and recorded definitions with the built validator, and prints how often it is right.
// Usage: node test/corpus/run.mjs [folder of the shared data] [--warnings]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateDefinition, validateText } from "../../compiler/dist/asl/validate/index.js";
import { explained } from "./explained.mjs";

const folder = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? "../shared";
const showWarnings = process.argv.includes("--warnings");
const errors = (findings) => findings.filter(({ severity }) => severity === "error");
const show = (name, findings) => {
  for (const { code, path, message } of findings) console.log(`    ${name} ${path} ${code} ${message}`);
};

function jsonFiles(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? jsonFiles(path) : entry.name.endsWith(".json") ? [path] : [];
  });
}

// The recordings name their activity by a word, where AWS was given its ARN.
const arn = "arn:aws:states:us-east-1:111111111111:activity:recorded";
const read = (path) =>
  JSON.parse(readFileSync(path, "utf8").replaceAll('"Resource": "activity_arn"', `"Resource": "${arn}"`));
const table = [];

// Machines that real teams wrote.
const manifest = read(join(folder, "corpus", "manifest.json"));
const machines = manifest.map(({ file, valid }) => ({
  file,
  valid,
  findings: validateText(readFileSync(join(folder, "corpus", file), "utf8")),
}));
const refused = machines.filter(({ findings }) => errors(findings).length > 0);
const falselyRefused = refused.filter(({ file, findings }) => {
  const codes = explained[file]?.codes ?? [];
  return errors(findings).some(({ code }) => !codes.includes(code));
});
console.log("\nMachines with errors:");
for (const { file, findings } of refused) {
  console.log(`  ${file}: ${explained[file]?.why ?? "NOT EXPLAINED"}`);
  show("", errors(findings));
}
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const accepted = (key) => share(machines.filter(({ valid }) => valid[key]).length, machines.length);
table.push(["real machines", machines.length]);
table.push(["  accepted", share(machines.length - refused.length, machines.length)]);
table.push([
  "  accepted, or refused for a true reason",
  share(machines.length - falselyRefused.length, machines.length),
]);
table.push(["  accepted by amazon-states-language-service", accepted("aslLanguageService")]);
table.push(["  accepted by asl-validator", accepted("aslValidator")]);

// Definitions that AWS has executed.
const cases = join(folder, "conformance", "cases");
const executed = ["execution", "execution-sync-express"].flatMap((kind) =>
  jsonFiles(join(cases, kind)).map(read),
);
const wronglyRefused = executed.filter(({ id, definition, machineType }) => {
  const found = errors(validateDefinition(definition, { type: machineType }));
  show(id, found);
  return found.length > 0;
});
table.push(
  ["executed definitions", executed.length],
  ["  accepted", share(executed.length - wronglyRefused.length, executed.length)],
);

// Single states that AWS has tested; a state alone leads to states that are not there.
const graph = ["ASL0201", "ASL0202", "ASL0203"];
const tested = jsonFiles(join(cases, "testState")).map(read);
const asMachine = (definition) =>
  definition.States === undefined ? { StartAt: "StateName", States: { StateName: definition } } : definition;
const testedRefused = tested.filter(({ id, request, expected }) => {
  const found = errors(validateDefinition(asMachine(request.definitionJson))).filter(
    ({ code }) => !graph.includes(code),
  );
  const message = expected.message ?? "";
  if (/SCHEMA_VALIDATION_FAILED/.test(message)) return !isFound(message, found);
  show(id, found);
  return found.length > 0;
});
table.push(
  ["tested states", tested.length],
  ["  judged as AWS does", share(tested.length - testedRefused.length, tested.length)],
);

// Definitions that AWS has refused, or validated.
const judged = ["validation", "createError"].flatMap((kind) => jsonFiles(join(cases, kind)).map(read));
const disagreed = judged.filter(({ id, request, expected }) => {
  const found = errors(validateText(request.definition, { type: request.type ?? "STANDARD" }));
  const texts = messages(expected);
  const same = texts.length === 0 ? found.length === 0 : texts.every((text) => isFound(text, found));
  if (!same) {
    console.log(`  ${id}: AWS says ${JSON.stringify(texts)}`);
    show("", found);
  }
  return !same;
});
table.push(["refused or validated definitions", judged.length]);
table.push(["  same judgement for the same reason", share(judged.length - disagreed.length, judged.length)]);

/** What AWS says against the definition itself: not against its logging, for example. */
function messages(expected) {
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
  return findings.some(
    ({ message, path }) => sameReason(message, said) && (path.startsWith(place) || !place.startsWith("/")),
  );
}

function sameReason(message, reason) {
  if (message.startsWith(reason)) return true;
  // The lists of required fields may be in another order, and the words of JSON parsers differ.
  const fields = /^These fields are required: \[(.*)\]/;
  const [ours, theirs] = [fields.exec(message)?.[1], fields.exec(reason)?.[1]];
  if (ours !== undefined && theirs !== undefined)
    return ours.split(", ").sort().join() === theirs.split(", ").sort().join();
  return reason.startsWith("Unrecognized token") && message.startsWith("This is not JSON");
}

if (showWarnings) {
  const counts = new Map();
  for (const { file, findings } of machines) {
    for (const { code, severity, path, message } of findings) {
      if (severity === "warning")
        counts.set(code, [...(counts.get(code) ?? []), `${file} ${path} ${message}`]);
    }
  }
  for (const [code, all] of [...counts].sort()) {
    console.log(`\n${code}: ${all.length}`);
    for (const line of all.slice(0, 12)) console.log(`    ${line}`);
  }
}

console.log("");
for (const [name, value] of table) console.log(`${name.padEnd(50)} ${String(value).padStart(8)}`);
process.exitCode =
  falselyRefused.length + wronglyRefused.length + testedRefused.length + disagreed.length > 0 ? 1 : 0;
