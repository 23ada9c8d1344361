#!/usr/bin/env node
// Asks AWS what nobody has recorded (docs/open-questions.md), and compares with the built simulator.
//   node scripts/aws-verify/run.mjs [--dry-run | --replay] [--filter TEXT] [--recordings DIR]
// --dry-run   prints the machines and what our simulator answers; calls nobody
// --replay    compares recordings that were made before with our simulator; calls nobody
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { askAws, whatIsMissing } from "./aws.mjs";
import { loadQuestions, sampleOfFixtures } from "./cases.mjs";
import { differences } from "./compare.mjs";
import { readRecordings, writeRecording } from "./recordings.mjs";
import { simulateCase } from "./simulate-case.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    replay: { type: "boolean", default: false },
    filter: { type: "string", default: "" },
    recordings: { type: "string", default: join(root, "test/recordings") },
  },
});

const questions = [...(await loadQuestions()), sampleOfFixtures()]
  .map((question) => ({ ...question, cases: question.cases.filter(({ id }) => id.includes(values.filter)) }))
  .filter(({ cases }) => cases.length > 0);

if (values["dry-run"]) await dryRun();
else if (values.replay) process.exitCode = await replay();
else process.exitCode = await verify();

async function dryRun() {
  for (const { name, asks, until, cases } of questions) {
    console.log(`\n${name}\n  ${asks}\n  Until it is known: ${until}`);
    for (const given of cases) {
      console.log(`\n  ${given.id} (${given.via}, ${given.type})`);
      console.log(`    machine ${JSON.stringify(given.definition)}`);
      console.log(`    input   ${given.inputText}`);
      console.log(`    ours    ${JSON.stringify(await simulateCase(given))}`);
    }
  }
}

async function replay() {
  const known = new Map(questions.flatMap(({ cases }) => cases).map((given) => [given.id, given]));
  let wrong = 0;
  const recordings = readRecordings(values.recordings).filter(({ id }) => id.includes(values.filter));
  for (const recording of recordings) {
    const mocks = recording.mocks ?? known.get(recording.id)?.mocks;
    const lines = differences(await simulateCase({ ...recording, mocks }), recording.expected, recording);
    if (lines.length > 0) wrong++;
    for (const line of lines) console.log(`${recording.id}: ${line}`);
  }
  console.log(`${recordings.length} recordings, ${wrong} differ.`);
  return wrong === 0 ? 0 : 1;
}

async function verify() {
  const roleArn = process.env.SFNC_VERIFY_ROLE_ARN;
  const missing = whatIsMissing(roleArn);
  if (missing !== undefined) return explain(missing);
  let asked = 0;
  let different = 0;
  for (const given of questions.flatMap(({ cases }) => cases)) {
    const theirs = await askAws(given, roleArn);
    const lines = differences(await simulateCase(given), theirs, given);
    writeRecording(values.recordings, given, theirs);
    asked++;
    if (lines.length > 0) different++;
    console.log(`${lines.length === 0 ? "same     " : "different"} ${given.id}`);
    for (const line of lines) console.log(`            ${line}`);
  }
  console.log(`${asked} cases, ${different} differ. Recordings are in ${values.recordings}.`);
  return different === 0 ? 0 : 1;
}

function explain(missing) {
  console.log(`Nothing was asked of AWS. ${missing}
This is for somebody with an account: it makes small state machines, runs each once, deletes them, and writes what
they answered. It costs next to nothing. docs/open-questions.md says which rights the CLI and the role need.
  SFNC_VERIFY_ROLE_ARN=arn:aws:iam::<account>:role/<name> npm run aws-verify
  npm run aws-verify -- --dry-run     shows the machines, and what they answer on our simulator`);
  return 0;
}
