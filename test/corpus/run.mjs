// Validates real machines and recorded definitions with the built validator, and prints how often it is right.
// Usage: node test/corpus/run.mjs [folder of the shared data] [--warnings]
import * as validator from "../../compiler/dist/asl/validate/index.js";
import {
  executedDefinitions,
  hasSharedData,
  judgedDefinitions,
  realMachines,
  sharedFolder,
  testedStates,
} from "./measure.mjs";

const folder = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? sharedFolder;
if (!hasSharedData(folder)) {
  console.error(`There are no real machines and recordings in ${folder}.`);
  process.exit(2);
}

const machines = realMachines(validator, folder);
const executed = executedDefinitions(validator, folder);
const tested = testedStates(validator, folder);
const judged = judgedDefinitions(validator, folder);

function show({ name, why, errors, messages }) {
  console.log(`  ${name}${why === undefined ? ": NOT EXPLAINED" : `: ${why}`}`);
  for (const message of messages ?? []) console.log(`    AWS says: ${message}`);
  for (const { code, path, message } of errors) console.log(`    ${path} ${code} ${message}`);
}

console.log("\nReal machines with errors:");
for (const machine of machines.filter(({ errors }) => errors.length > 0)) show(machine);
const wrong = [...machines, ...executed, ...tested, ...judged].filter(({ right }) => !right);
console.log(`\nJudged otherwise than AWS does: ${wrong.length === 0 ? "none" : ""}`);
for (const each of wrong) show(each);

if (process.argv.includes("--warnings")) {
  const warnings = machines.flatMap(({ name, findings }) =>
    findings.filter(({ severity }) => severity === "warning").map((finding) => ({ name, ...finding })),
  );
  for (const code of [...new Set(warnings.map(({ code }) => code))].sort()) {
    const all = warnings.filter((warning) => warning.code === code);
    console.log(`\n${code}: ${all.length}`);
    for (const { name, path, message } of all.slice(0, 12)) console.log(`    ${name} ${path} ${message}`);
  }
}

const share = (all, test) => `${((100 * all.filter(test).length) / all.length).toFixed(1)} %`;
const isRight = ({ right }) => right;
const table = [
  ["real machines", machines.length],
  ["  accepted", share(machines, ({ errors }) => errors.length === 0)],
  ["  accepted, or refused for a true reason", share(machines, isRight)],
  [
    "  accepted by amazon-states-language-service",
    share(machines, ({ others }) => others.aslLanguageService),
  ],
  ["  accepted by asl-validator", share(machines, ({ others }) => others.aslValidator)],
  ["executed definitions", executed.length],
  ["  accepted", share(executed, isRight)],
  ["tested states", tested.length],
  ["  judged as AWS does", share(tested, isRight)],
  ["refused or validated definitions", judged.length],
  ["  same judgement for the same reason", share(judged, isRight)],
];
console.log("");
for (const [name, value] of table) console.log(`${name.padEnd(46)} ${String(value).padStart(8)}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
