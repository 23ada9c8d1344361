import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, type CompileResult } from "../../compiler/src/index.js";
import { tempProject, type TempProject } from "../temp-project.js";

// The functions are a project of their own, of which the workflows see the declarations that its build has written.
const workflows = (input: string) => `
import { fn, lambda, workflow } from "@sfnc/runtime-types";
import type { handler } from "../../functions/dist/charge.js";

const charge = lambda<typeof handler>(fn("Charge"));
export const order = workflow(async (input: { id: string; total: number }) => {
  const receipt = await charge(${input});
  return { number: receipt.number, at: receipt.at };
});
`;
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  composite: true,
  skipLibCheck: true,
  types: [],
  customConditions: ["@sfnc/source"],
};

let project: TempProject;
const built = (file: string): CompileResult => compile({ files: [project.path(`workflows/src/${file}`)] });

beforeAll(() => {
  project = tempProject({
    "tsconfig.json": JSON.stringify({
      files: [],
      references: [{ path: "./functions" }, { path: "./workflows" }],
    }),
    "functions/tsconfig.json": JSON.stringify({
      compilerOptions: { ...compilerOptions, rootDir: "src", outDir: "dist" },
      include: ["src"],
    }),
    "functions/dist/charge.d.ts": `
export interface Receipt { number: string; at: Date }
export declare const handler: (event: { id: string; amount: number }, context: unknown) => Promise<Receipt>;
`,
    "workflows/tsconfig.json": JSON.stringify({
      compilerOptions: { ...compilerOptions, rootDir: "src", outDir: "dist" },
      include: ["src"],
      references: [{ path: "../functions" }],
    }),
    "workflows/src/order.ts": workflows("{ id: input.id, amount: input.total }"),
    "workflows/src/wrong.ts": workflows("{ id: input.id, sum: input.total }"),
  });
});
afterAll(() => project.remove());

test("lambda<typeof handler> compiles where only the declarations of the handler exist", () => {
  const { diagnostics, workflows: machines } = built("order.ts");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(JSON.stringify(machines[0]?.definition)).toContain('"FunctionName":"${ChargeArn}"');
});

test("and is typed by them", () => {
  const { diagnostics, workflows: machines } = built("wrong.ts");
  expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`).join("\n")).toMatch(
    /error .*'sum' does not exist/,
  );
  expect(machines).toEqual([]);
});
