import { expect, test } from "vitest";
import { compile } from "../../compiler/src/index.js";
import type { StateMachine } from "../../compiler/src/asl/states.js";
import { tempProject } from "../temp-project.js";

const head = `import { compensate, fn, lambda, map, parallel, saga, workflow } from "@sfnc/runtime-types";
interface Order { id: string; flag: boolean }
const act = lambda<{ id: string; n: number }, { key: string }>(fn("Act"), { timeout: "20s", retry: [] });
const undo = lambda<{ key: string }, void>(fn("Undo"), { timeout: "20s" });
void [map, parallel, saga];
`;
const step = (n: number): string =>
  `const r${n} = await act({ id: order.id, n: ${n} }); compensate(() => undo({ key: r${n}.key }));`;
const list = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join("\n");

/** Programs of a size, by what there is more and more of. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  "steps in a row": (count) => list(count, step),
  "steps that may be taken": (count) => list(count, (n) => `if (order.flag) { ${step(n)} }`),
  "branches of one block": (count) =>
    `await parallel([${list(count, (n) => `async () => { ${step(n)} },`)}]);`,
  "steps of one branch": (count) =>
    `await parallel([async () => { ${list(count, step)} }, async () => void (await act({ id: "x", n: 0 }))]);`,
  "sagas in a row": (count) => list(count, (n) => `await saga(async () => { ${step(n)} ${step(n + 100)} });`),
  "steps in a saga with a deadline": (count) =>
    `await saga(async () => { ${list(count, step)} }, { deadline: "1 hour" });`,
};

function statesOf({ States }: Pick<StateMachine, "States">): number {
  const inside = Object.values(States).flatMap((state) => {
    if (state.Type === "Parallel") return state.Branches.map(statesOf);
    return state.Type === "Map" && state.ItemProcessor !== undefined ? [statesOf(state.ItemProcessor)] : [];
  });
  return inside.reduce((sum, count) => sum + count, Object.keys(States).length);
}

test.each(Object.keys(shapes))("machines grow linearly with %s", (what) => {
  const counts = [4, 8, 12, 16];
  const files = Object.fromEntries(
    counts.map((count) => [
      `n${count}.ts`,
      `${head}export const n${count} = workflow(async (order: Order) => {\n${shapes[what]!(count)}\n});\n`,
    ]),
  );
  const project = tempProject(files);
  const { workflows, diagnostics } = compile({ files: Object.keys(files).map(project.path) });
  project.remove();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const sizes = workflows.map(({ definition }) => statesOf(definition));
  const growth = sizes.slice(1).map((size, i) => size - sizes[i]!);
  expect(new Set(growth).size, `${what}: ${sizes.join(", ")}`).toBe(1);
});
