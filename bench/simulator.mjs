// node bench/simulator.mjs: the simulator beside aws-local-stepfunctions on the same machines, in the same run.
import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);

/** A loop of a Choice and a Pass, in both languages. */
function loop(iterations) {
  return {
    StartAt: "Init",
    States: {
      Init: { Type: "Pass", Result: { i: 0, n: iterations }, Next: "More" },
      More: {
        Type: "Choice",
        Choices: [{ Variable: "$.i", NumericLessThanPath: "$.n", Next: "Add" }],
        Default: "Done",
      },
      Add: { Type: "Pass", Parameters: { "i.$": "States.MathAdd($.i, 1)", "n.$": "$.n" }, Next: "More" },
      Done: { Type: "Succeed" },
    },
  };
}

function jsonataLoop(iterations) {
  return {
    QueryLanguage: "JSONata",
    StartAt: "Init",
    States: {
      Init: { Type: "Pass", Output: { i: 0, n: iterations }, Next: "More" },
      More: {
        Type: "Choice",
        Choices: [{ Condition: "{% $states.input.i < $states.input.n %}", Next: "Add" }],
        Default: "Done",
      },
      Add: {
        Type: "Pass",
        Output: { i: "{% $states.input.i + 1 %}", n: "{% $states.input.n %}" },
        Next: "More",
      },
      Done: { Type: "Succeed" },
    },
  };
}

const task = { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f", End: true };
const map = {
  StartAt: "Each",
  States: { Each: { Type: "Map", Iterator: { StartAt: "Work", States: { Work: task } }, End: true } },
};
const items = Array.from({ length: 10_000 }, (_, at) => ({ id: at, name: `item ${at}` }));

const engines = {
  async sfnc() {
    const { simulate } = await import("../compiler/dist/simulator/index.js");
    return (machine, input) =>
      simulate(machine, input, { limits: false, mocks: { f: ({ input: item }) => item } });
  },
  async other() {
    // It needs Node 22 for this alone.
    Promise.withResolvers ??= function () {
      let resolve, reject;
      const promise = new this((...both) => ([resolve, reject] = both));
      return { promise, resolve, reject };
    };
    const { StateMachine } = await import("aws-local-stepfunctions");
    return (machine, input) => {
      const overrides = { taskResourceLocalHandlers: { Work: (item) => item } };
      return new StateMachine(machine).run(input, { overrides }).result;
    };
  },
};

/** What each row runs, and how many states that enters. */
const rows = {
  "JSONPath Choice/Pass loop": { machine: loop(20_000), input: {}, states: 40_003 },
  "JSONata Choice/Pass loop": { machine: jsonataLoop(5_000), input: {}, states: 10_003, only: "sfnc" },
  "Map over 10,000 items": { machine: map, input: items, states: 10_001 },
};

if (process.argv[2] === undefined) await compare();
else await measure(process.argv[2], process.argv[3]);

/** In a process of its own, so that memory is that of the row alone. */
async function measure(engine, row) {
  const run = await engines[engine]();
  const { machine, input, states } = rows[row];
  let least = Infinity;
  for (let repeat = 0; repeat < 3; repeat++) {
    const began = performance.now();
    await run(machine, input);
    least = Math.min(least, performance.now() - began);
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ perSecond: (states / least) * 1000, megabytes }));
}

async function compare() {
  for (const [name, { only }] of Object.entries(rows)) {
    const [own, other] = ["sfnc", "other"].map((engine) =>
      only === undefined || only === engine ? measured(engine, name) : undefined,
    );
    const ratio = other === undefined ? "" : `, ${(own.perSecond / other.perSecond).toFixed(0)} x the other`;
    const memory = `${own.megabytes.toFixed(0)} MB${other === undefined ? "" : ` (${other.megabytes.toFixed(0)} MB)`}`;
    console.log(
      `${name}: ${Math.round(own.perSecond).toLocaleString("en")} states/s${ratio}; at most ${memory}`,
    );
  }
}

function measured(engine, row) {
  const text = execFileSync(process.execPath, ["--no-warnings", here, engine, row], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 300_000,
  });
  return JSON.parse(text.trim().split("\n").at(-1));
}
