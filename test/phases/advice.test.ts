import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type CompileResult } from "../../compiler/src/index.js";
import { prelude } from "../../compiler/src/diagnostics/catalogue/snippet.js";
import { tempProject, type TempProject } from "../temp-project.js";

/** Bodies of workflows, each with what is advised: the code, and words of the message. */
const loops: Readonly<Record<string, { body: string; advice?: string; options?: string }>> = {
  polling: {
    body: `for (;;) { const { done } = await poll({ id: order.id }); if (done) break; await wait("30s"); }`,
    advice: "SFN8003 after about 2,700 turns, 23 hours of waits",
  },
  doWhile: {
    body: `let r: { done: boolean }; do { r = await poll({ id: order.id }); } while (!r.done);`,
    advice: "SFN8003 after about 3,500 turns.",
  },
  pages: {
    body: `let next = order.note; while (next !== undefined) { const page: { id: string } = await charge({ id: next }); next = page.id; }`,
    advice: "SFN8003 after about 3,500 turns.",
  },
  innerIsCounted: {
    body: `let done = false;
      while (!done) { for (let i = 0; i < 3; i++) await ship({ sku: "a", qty: i }); done = (await poll({ id: order.id })).done; }`,
    advice: "SFN8003",
  },
  countedOnSomeWaysOnly: {
    body: `let n = 0;
      for (;;) {
        const { done, progress } = await poll({ id: order.id });
        if (done) break;
        if (progress > 50) continue;
        n += 1;
        if (n > 5) break;
      }`,
    advice: "SFN8003",
  },
  inBranch: {
    body: `await parallel([async () => { for (;;) { if ((await poll({ id: order.id })).done) break; } }, async () => 1]);`,
    advice: "SFN8003",
  },
  eachOfSome: { body: `for (const line of order.lines) await ship(line);` },
  counted: { body: `for (let i = 0; i < 3; i++) await ship({ sku: "a", qty: i });` },
  countedBesides: {
    body: `let n = 0; let done = false; while (!done && n < 9) { done = (await poll({ id: order.id })).done; n += 1; }`,
  },
  attempts: {
    body: `let attempts = 0;
      for (;;) {
        try { await charge({ id: order.id }); break; }
        catch (e) { attempts += 1; if (attempts === 3) throw e; await wait("5s"); }
      }`,
  },
  shrinkingList: {
    body: `let open = order.tags; while (open.length > 0) { await notify({ message: "x" }); open = open.slice(1); }`,
  },
  deadline: {
    body: `const end = Date.now() + 60000; while (Date.now() < end) { await wait("5s"); await poll({ id: order.id }); }`,
  },
  slow: { body: `while (!(await poll({ id: order.id })).done) await wait("1 day");` },
  endedByTimeout: {
    options: `{ timeout: "2 hours" }, `,
    body: `while (!(await poll({ id: order.id })).done) await wait("30s");`,
  },
  express: {
    options: `{ type: "EXPRESS" }, `,
    body: `while (!(await poll({ id: order.id })).done) await wait("5s");`,
  },
  goesOnElsewhere: {
    body: `while (!(await poll({ id: order.id })).done) { if (order.total > 5) { await continueAsNew(order); } await ship({ sku: "a", qty: 1 }); }`,
  },
};

const retries: typeof loops = {
  together: {
    body: `await map(order.lines, (line) => ship(line, { retry: { on: OutOfStock } }));`,
    advice: "SFN8004 The retries of Ship have no jitter",
  },
  togetherBelow: {
    body: `await map(order.lines, async (line) => {
        await parallel([async () => ship(line, { retry: { on: OutOfStock } }), async () => charge({ id: line.sku })]);
      });`,
    advice: "SFN8004 The retries of Ship have no jitter",
  },
  apart: {
    body: `await map(order.lines, (line) => ship(line, { retry: { on: OutOfStock, jitter: "full" } }));`,
  },
  usual: { body: `await map(order.lines, (line) => ship(line));` },
  oneByOne: {
    body: `await map(order.lines, (line) => ship(line, { retry: { on: OutOfStock } }), { concurrency: 1 });`,
  },
  alone: { body: `await charge({ id: order.id }, { retry: { on: OutOfStock } });` },
  twoBranches: {
    body: `await parallel([
        async () => charge({ id: "a" }, { retry: { on: OutOfStock } }),
        async () => reserve({ id: "a" }, { retry: { on: OutOfStock } }),
      ]);`,
  },
};

const jobs: typeof loops = {
  job: { body: `await glue.startJobRun.sync({ JobName: "nightly" });`, advice: "SFN8005 ends" },
  jobs: {
    body: `await map(order.tags, async (JobName) => { await glue.startJobRun.sync({ JobName }); });
      await glue.startJobRun.sync({ JobName: "x" }, { name: "Last" });`,
    advice: "SFN8005",
  },
  boundedJob: { body: `await glue.startJobRun.sync({ JobName: "nightly" }, { timeout: "1 hour" });` },
  boundedWorkflow: {
    options: `{ timeout: "1 day" }, `,
    body: `await glue.startJobRun.sync({ JobName: "nightly" });`,
  },
  activity: {
    body: `await task<{ id: string }, string>("arn:aws:states:us-east-1:123456789012:activity:pack")({ id: order.id });`,
    advice: "SFN8005",
  },
  started: { body: `await glue.startJobRun({ JobName: "nightly" });` },
};

const cases = Object.entries({ ...loops, ...retries, ...jobs });

describe("advice", () => {
  let project: TempProject;
  let result: CompileResult;
  beforeAll(() => {
    const text = cases.map(
      ([name, { body, options = "" }]) =>
        `export const ${name} = workflow(${options}async (order: Order, ctx) => {\n${body}\n});\n`,
    );
    project = tempProject({ "src/advice.ts": `${prelude}\n${text.join("\n")}` });
    result = compile({ files: [project.path("src/advice.ts")] });
  });
  afterAll(() => project.remove());

  test.each(cases)("%s", (name, { advice }) => {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([]);
    const told = result.diagnostics
      .filter(({ workflow, severity }) => workflow === name && severity !== "info")
      .map(({ code, message }) => `${code} ${message}`);
    if (advice === undefined) return expect(told).toEqual([]);
    expect(told).toHaveLength(1);
    const [code, ...words] = advice.split(" ");
    expect(told[0]).toContain(code);
    expect(told[0]).toContain(words.join(" "));
  });

  test("is left out on request", () => {
    const codes = (ignore: readonly string[]) =>
      compile({ files: [project.path("src/advice.ts")], ignore }).diagnostics.map(({ code }) => code);
    expect(codes([])).toContain("SFN8003");
    expect(codes(["SFN8003"])).not.toContain("SFN8003");
  });
});
