// Prints `N passed, N failed` from the report of the test runner: node scripts/test-totals.mjs report.json
import { existsSync, readFileSync } from "node:fs";

const { passed, failed } = totals(process.argv[2]);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/** A run that left no report, and a file that does not even load, are failures too, though no test of theirs ran. */
function totals(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}
