import { expect, test } from "vitest";
import { fixtureFiles } from "../harness/fixture.js";
import { equivalent } from "./equivalent.js";
import { openJudge, redBy } from "./judge.js";
import { board } from "./switchboard.js";
import { openTableJudge, redByTable, type TableJudge } from "./table-judge.js";

/** `MUTATION=callRules,testRules npm run mutate`: those whose names hold one of these. */
const only = process.env["MUTATION"]?.split(",");
/** `FIXTURE=distributed/,raw/`: only these look, to try quickly what a new fixture sees. */
const looking = process.env["FIXTURE"]?.split(",");
/** `npm run mutate:conditions`: instead of the rules in tables, every condition of the passes and of what emits states. */
const conditions = process.env["MUTATE"] === "conditions";
const isCondition = (name: string): boolean => / \w*: (never|always) /.test(name);

/**
 * Who sees a broken rule: `meaning`, a fixture by another outcome, other findings or no machine; `page`, a fixture by
 * the text alone; `table`, the cases of the JSONata table against JavaScript; nobody; and `unused`, no fixture uses it.
 */
type Verdict = "meaning" | "page" | "table" | "SURVIVES" | "UNUSED";

test("breaking each rule once turns a fixture red", async () => {
  const judge = await openJudge(
    fixtureFiles().filter((file) => looking === undefined || looking.some((part) => file.includes(part))),
  );
  let tables: TableJudge | undefined;
  const seen = async (name: string): Promise<readonly [Verdict, string]> => {
    const red = await redBy(judge, name);
    if (red?.by === "meaning") return [red.by, red.why];
    if (name.startsWith("4-emit/jsonata/")) {
      const why = await redByTable((tables ??= openTableJudge()), name);
      if (why !== undefined) return ["table", why];
    }
    if (red !== undefined) return [red.by, red.why];
    return [judge.users.has(name) ? "SURVIVES" : "UNUSED", ""];
  };
  const fields = [...judge.users.keys()].filter((name) => name.startsWith("emitted ")).sort();
  const names = [...board.names, ...fields].filter(
    (name) =>
      isCondition(name) === conditions && (only === undefined || only.some((part) => name.includes(part))),
  );
  const counts: Partial<Record<Verdict, number>> = {};
  const survivors: string[] = [];
  const stale: string[] = [];
  for (const name of names) {
    const known = equivalent(name);
    const [verdict, why] = await seen(name);
    const lives = verdict === "SURVIVES" || verdict === "UNUSED";
    if (known !== undefined) {
      if (!lives) stale.push(name);
      continue;
    }
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (lives) survivors.push(name);
    if (verdict !== "meaning" || only !== undefined) process.stdout.write(`${verdict} ${name}  ${why}\n`);
  }
  process.stdout.write(`${names.length} rules: ${JSON.stringify(counts)}\n`);
  expect(survivors, "rules that nobody sees").toEqual([]);
  expect(stale, "said to be equivalent, yet seen").toEqual([]);
});
