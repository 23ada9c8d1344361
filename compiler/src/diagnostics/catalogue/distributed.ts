import { rule } from "../diagnostic.js";

export const badLabel = rule({
  code: "SFN4401",
  severity: "error",
  family: "yours",
  title: "Not a label for a distributed map",
  message: (text: string) => `"${text}" cannot be the label of a distributed map.`,
  help: () => 'Write 1 to 40 characters without spaces, brackets, quotes and wildcards: "ImportOrders".',
  why: "The label is part of the ARN of the run and of the names of its executions.",
  bad: `await distributedMap(order.lines, ship, { concurrency: 5, label: "all lines of the order" });`,
  good: `await distributedMap(order.lines, ship, { concurrency: 5, label: "OrderLines" });`,
});

export const badConcurrency = rule({
  code: "SFN4402",
  severity: "error",
  family: "yours",
  title: "Not a concurrency",
  message: (text: string) => `\`${text}\` is no number of executions that can run at the same time.`,
  help: () => 'Write a whole number from 1 to 10000, a number from data, or "unlimited".',
  why: "The service starts at most 10,000 children at a time, and takes 0 as no limit at all.",
  bad: `await distributedMap(order.lines, ship, { concurrency: 0 });`,
  good: `await distributedMap(order.lines, ship, { concurrency: "unlimited" });`,
});

export const unlimitedByOmission = rule({
  code: "SFN4407",
  severity: "error",
  family: "yours",
  title: "A distributed map without a limit",
  message: () => "Nothing says how many executions run at the same time.",
  help: () => 'Give `concurrency`: a whole number from 1 to 10000, a number from data, or "unlimited".',
  why: "Without a limit the service starts up to 10,000 children at once, and they call what they call as often at once: that is asked for by name.",
  bad: `const options = { label: "OrderLines" } as { label: string; concurrency: number };
await distributedMap(order.lines, ship, options);`,
  good: `const options = { label: "OrderLines", concurrency: 100 };
await distributedMap(order.lines, ship, options);`,
});

export const badTolerance = rule({
  code: "SFN4403",
  severity: "error",
  family: "yours",
  title: "Not a number of failures",
  message: (key: string, text: string) =>
    key === "percentage" ? `\`${text}\` is no percentage.` : `\`${text}\` is no number of items.`,
  help: () => "A percentage is a number from 0 to 100, a count a whole number from 0.",
  why: "With any other number the run fails before its first item.",
  bad: `await distributedMap(order.lines, ship, { concurrency: 5, tolerate: { percentage: 101 } });`,
  good: `await distributedMap(order.lines, ship, { concurrency: 5, tolerate: { percentage: 10 } });`,
});

export const indexOfBatch = rule({
  code: "SFN4404",
  severity: "error",
  family: "refused",
  title: "The index of a batch",
  message: () => "A batch has no index.",
  help: () => "Send what tells batches apart with the items.",
  why: "The service numbers the items of a map, not the groups that it gives to the children.",
  bad: `await distributedMap(order.lines, async (batch, index) => notify({ message: \`\${index}\` }), { concurrency: 5, batch: { maxItems: 10 } });`,
  good: `await distributedMap(order.lines, async (batch) => notify({ message: \`\${batch.Items.length}\` }), { concurrency: 5, batch: { maxItems: 10 } });`,
});

export const sourceMoved = rule({
  code: "SFN4405",
  severity: "error",
  family: "yours",
  title: "A source that is made of a variable",
  message: (name: string) => `The source reads \`${name}\`, which may have changed until the map starts.`,
  help: () => "Write the source in the call of distributedMap, or make the variable a constant.",
  why: "A source has no state of its own: the map reads its bucket and its key when it starts.",
  bad: `let day = "a"; const rows = s3.csv<{ id: string }>({ bucket: "b", key: day }); day = "b"; await distributedMap(rows, (row) => charge({ id: row.id }), { concurrency: 5 });`,
  good: `const day = order.id; const rows = s3.csv<{ id: string }>({ bucket: "b", key: day }); await distributedMap(rows, (row) => charge({ id: row.id }), { concurrency: 5 });`,
});

export const distributedInExpress = rule({
  code: "SFN4406",
  severity: "error",
  family: "refused",
  title: "A distributed map in an Express execution",
  message: () => "An Express execution cannot start a distributed map.",
  help: () => 'Make the execution around it STANDARD; its children may be EXPRESS: `children: "EXPRESS"`.',
  why: "The run of a distributed map may outlive the five minutes of an Express execution, so the service refuses it.",
  bad: `export const w = workflow({ type: "EXPRESS" }, async (order: Order) => await distributedMap(order.lines, ship, { concurrency: 5 }));`,
  good: `export const w = workflow(async (order: Order) => await distributedMap(order.lines, ship, { concurrency: 5, children: "EXPRESS" }));`,
});
