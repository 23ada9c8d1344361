import { expect, test } from "vitest";
import { fixtureFiles } from "../harness/fixture.js";
import { equivalent } from "./equivalent.js";
import { openJudge } from "./judge.js";
import { redBy } from "./red-by.js";
import { scoreOf, type Verdict } from "./score.js";
import { board } from "./switchboard.js";
import { openTableJudge, redByTable, type TableJudge } from "./table-judge.js";

/** `MUTATION=callRules,testRules npm run mutate`: those whose names hold one of these. */
const only = process.env["MUTATION"]?.split(",");
/** `FIXTURE=distributed/,raw/`: only these look, to try quickly what a new fixture sees. */
const looking = process.env["FIXTURE"]?.split(",");
/** `npm run mutate:conditions`: instead of the rules in tables, every condition of the passes and of what emits states. */
const conditions = process.env["MUTATE"] === "conditions";
const isCondition = (name: string): boolean => / \w*: (never|always) /.test(name);

test("breaking each rule once turns a fixture red", async () => {
  const judge = await openJudge(
    fixtureFiles().filter((file) => looking === undefined || looking.some((part) => file.includes(part))),
  );
  let tables: TableJudge | undefined;
  const seen = async (name: string): Promise<readonly [Verdict, string]> => {
    const red = await redBy(judge, name);
    if (red !== undefined) return [red.by, red.why];
    if (name.startsWith("4-emit/jsonata/")) {
      const why = await redByTable((tables ??= openTableJudge()), name);
      if (why !== undefined) return ["table", why];
    }
    return [judge.users.has(name) ? "SURVIVES" : "UNUSED", ""];
  };
  const fields = [...judge.users.keys()].filter((name) => name.startsWith("emitted ")).sort();
  const names = [...board.names, ...fields].filter(
    (name) =>
      isCondition(name) === conditions && (only === undefined || only.some((part) => name.includes(part))),
  );
  const verdicts = new Map<string, Verdict>();
  const survivors: string[] = [];
  const stale: string[] = [];
  for (const name of names) {
    const start = Date.now();
    const [verdict, why] = await seen(name);
    const lives = verdict === "SURVIVES" || verdict === "UNUSED";
    const known = equivalent(name) !== undefined;
    verdicts.set(name, known && lives ? "equivalent" : verdict);
    if (known && !lives) stale.push(name);
    if (lives && !known) survivors.push(name);
    const told = only !== undefined || (verdict !== "meaning" && !known);
    const seconds = ((Date.now() - start) / 1_000).toFixed(1);
    if (told) process.stdout.write(`${verdicts.get(name)} ${name}  ${why} (${seconds} s)\n`);
  }
  process.stdout.write(`\n${scoreOf(verdicts)}\n`);
  expect(survivors, "rules that nobody sees").toEqual([]);
  expect(stale, "said to be equivalent, yet seen").toEqual([]);
});
