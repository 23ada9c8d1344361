/**
 * Who sees a broken rule: `meaning`, a fixture by another outcome, other findings or no machine; `page`, a fixture by
 * the text alone; `table`, the cases of the JSONata table against JavaScript; nobody; and `unused`, no fixture uses it.
 * `equivalent`: nobody can, and the reason is known.
 */
export type Verdict = "meaning" | "page" | "table" | "equivalent" | "SURVIVES" | "UNUSED";

const columns: readonly Verdict[] = ["meaning", "page", "table", "equivalent", "SURVIVES", "UNUSED"];

/** One line for each table of rules or file of conditions, and one for all. */
export function scoreOf(verdicts: ReadonlyMap<string, Verdict>): string {
  const tables = new Map<string, Verdict[]>();
  for (const [name, verdict] of verdicts) {
    const table = tableOf(name);
    tables.set(table, [...(tables.get(table) ?? []), verdict]);
  }
  const width = Math.max(...[...tables.keys()].map((table) => table.length));
  const lines = [...tables].map(([table, own]) => `${table.padEnd(width)}  ${counts(own)}`);
  return [...lines, "", `TOTAL  ${counts([...verdicts.values()])}; ${share([...verdicts.values()])}`].join(
    "\n",
  );
}

/** "4-emit/jsonpath/tests testRules: less" is of "4-emit/jsonpath/tests testRules"; conditions are of their file. */
function tableOf(name: string): string {
  if (name.startsWith("emitted ")) return "emitted fields";
  const isCondition = / \w*: (never|always) /.test(name);
  return (isCondition ? name.split(" ")[0] : name.split(":")[0]) ?? name;
}

function counts(verdicts: readonly Verdict[]): string {
  const told = columns.flatMap((column) => {
    const count = verdicts.filter((verdict) => verdict === column).length;
    return count === 0 ? [] : [`${count} ${column}`];
  });
  return `${verdicts.length} broken: ${told.join(", ")}`;
}

function share(verdicts: readonly Verdict[]): string {
  const real = verdicts.filter((verdict) => verdict !== "equivalent");
  const living = real.filter((verdict) => verdict === "SURVIVES" || verdict === "UNUSED").length;
  return `${real.length - living} of ${real.length} noticed, ${living} living`;
}
