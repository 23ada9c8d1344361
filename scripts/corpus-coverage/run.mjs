// How much of what real machines use the table of integrations knows: npm run corpus-coverage [FOLDER]
import { fileURLToPath } from "node:url";
import { coverageOf } from "./coverage.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const coverage = coverageOf(folder);
if (coverage === undefined) {
  console.log(`SKIPPED: there are no machines at ${folder}`);
} else {
  const { machines, uses } = coverage;
  const known = uses.filter((use) => use.known).length;
  const percent = ((100 * known) / uses.length).toFixed(1);
  console.log(
    `${machines} machines, ${uses.length} uses of actions, forms and parameters, ${known} known: ${percent} %`,
  );
  const unknown = new Map();
  for (const { resource, what, known: isKnown } of uses)
    if (!isKnown) unknown.set(`${resource} ${what}`, (unknown.get(`${resource} ${what}`) ?? 0) + 1);
  for (const [use, count] of [...unknown].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(4)}  ${use}`);
}
