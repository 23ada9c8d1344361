import { seededDice } from "../../grammar/seeded-dice.js";
import { returned } from "./exits.js";
import { inTurn, type Maker } from "./maker.js";
import { ownBody } from "./scope.js";
import { statement } from "./statements.js";

/** A random program of steps, undos and what can stand around them, as text; the same for the same seed. */
export interface SagaProgram {
  readonly text: string;
  readonly steps: readonly string[];
  /** What of the grammar it has, each once. */
  readonly constructs: ReadonlySet<string>;
}

/** The export of the workflow that is run. */
export const workflowName = "generated";

/** How many statements a program may have before it takes plain ones only. */
const room = 14;

export function sagaProgram(seed: number): SagaProgram {
  const dice = seededDice(seed);
  const constructs = new Set<string>();
  const counts = new Map<string, number>();
  const steps: string[] = [];
  let size = 0;
  let told = false;
  const fresh = (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}${count}`;
  };
  const listens = dice.chance(50);
  const maker: Maker = {
    dice,
    rich: dice.chance(40),
    parent: dice.chance(20),
    listens,
    fresh,
    step(kind) {
      const name = fresh(kind);
      steps.push(name);
      return name;
    },
    uses: (construct) => void constructs.add(construct),
    grows: () => size < room,
    functions: [],
    children: [],
    body(scope, last, least = 1) {
      const made = inTurn(scope, dice.int(least, 3), (around) => {
        size++;
        return statement(maker, around);
      });
      const end = last?.(maker, made.scope) ?? "";
      return [...made.lines, ...(end === "" || end === "return;" ? [] : [end])].join("\n");
    },
    listener() {
      constructs.add("onUndoFailure");
      told = true;
      return "onUndoFailure: (failure) => told(failure)";
    },
  };
  if (maker.rich) constructs.add("(may say what JSONPath cannot)");

  const scope = ownBody("input", ["input.id"], { returns: dice.chance(60) ? "object" : "nothing" });
  if (scope.returns === "object") constructs.add("workflow that returns a value");
  const code = maker.body(scope, returned, 2);
  const options = listens && dice.chance(75) ? `{ ${maker.listener()} }, ` : "";
  const text = [
    `import { compensate, distributedMap, errors, fn, isStepError, lambda, map, parallel, run, saga, workflow, WorkflowError } from "@sfnc/runtime-types";`,
    `class Failed extends WorkflowError {}`,
    `class Injected extends WorkflowError {}`,
    `interface Input { id: string; kind: string; flag: boolean; items: string[] }`,
    `interface Result { v: string; n: number; ok: boolean; tags: string[]; of: { a: string } }`,
    `const fixed: Input = { id: "fixed", kind: "a", flag: true, items: ["x", "y"] };`,
    ...steps.map(
      (name) =>
        `const ${name} = lambda<{ id: string; with?: unknown }, Result>(fn("${name}"), { timeout: "9s" });`,
    ),
    ...(told
      ? [
          `const told = lambda<{ undo: string; input: unknown; error: string; cause: string }, void>(fn("told"), { timeout: "9s" });`,
        ]
      : []),
    ...maker.functions.map((one) => one.text),
    ...maker.children,
    `export const ${workflowName} = workflow(${options}async (input: Input) => {\n${code}\n});`,
  ];
  return { text: `${text.join("\n")}\n`, steps: told ? [...steps, "told"] : steps, constructs };
}
