import { describe, expect, test } from "vitest";
import { importsOf, sourcesBelow, type SourceFile } from "./layout/imports.js";
import { cycles, roomOf, violations } from "./layout/violations.js";

const compiler = sourcesBelow(new URL("../compiler/src/", import.meta.url));
const runtimeTypes = sourcesBelow(new URL("../runtime-types/src/", import.meta.url));

test("the compiler's rooms import only what the table allows", () => {
  expect(compiler.length).toBeGreaterThan(20);
  expect(violations(compiler)).toEqual([]);
});

test("runtime-types imports nothing but its own files; its local runner may use Node", () => {
  const outside = runtimeTypes.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => !target.endsWith(".ts") || target.startsWith(".."))
      .filter(({ target }) => !(path.startsWith("local/") && target.startsWith("node:")))
      .map(({ target }) => `${path} -> ${target}`),
  );
  expect(outside).toEqual([]);
});

test("there are no import cycles", () => {
  expect(cycles(compiler)).toEqual([]);
  expect(cycles(runtimeTypes)).toEqual([]);
});

describe("the check can fail", () => {
  const planted = (path: string, text: string): readonly string[] =>
    violations([{ path, imports: importsOf(text, path) }]);

  test.each([
    [
      "ir/walk.ts",
      `import type { State } from "../asl/states.js";`,
      "ir/walk.ts (ir) imports asl/states.ts (asl)",
    ],
    ["asl/states.ts", `export * from "../ir/ir.js";`, "(asl) imports ir/ir.ts (ir)"],
    [
      "asl/jsonata/parse.ts",
      `import { parse } from "../jsonpath/parse.js";`,
      "imports asl/jsonpath/parse.ts",
    ],
    ["asl/jsonpath/parse.ts", `import { parse } from "../jsonata/parse.js";`, "imports asl/jsonata/parse.ts"],
    [
      "phases/2-lower/index.ts",
      `import { run } from "../3-passes/index.js";`,
      "imports phases/3-passes/index.ts",
    ],
    [
      "phases/4-emit/index.ts",
      `import { lower } from "../2-lower/index.js";`,
      "imports phases/2-lower/index.ts",
    ],
    [
      "phases/3-passes/fold.ts",
      `import { ts } from "ts-morph";`,
      "phases/3-passes/fold.ts (phases/3-passes) imports ts-morph",
    ],
    ["simulator/run.ts", `import { compile } from "../compile.js";`, "imports compile.ts"],
    ["simulator/run.ts", `import { Node } from "ts-morph";`, "imports ts-morph"],
    ["importer/index.ts", `const run = () => import("../simulator/index.js");`, "imports simulator/index.ts"],
    ["phases/1-front/project.ts", `import ts from "typescript";`, "imports typescript"],
    ["diagnostics/render.ts", `import { readFileSync } from "fs";`, "imports node:fs"],
    ["phases/5-artefacts/types.ts", `import { writeFile } from "node:fs/promises";`, "imports node:fs"],
    ["watch/session.ts", `type C = import("../cli/main.js").C;`, "imports cli/main.ts"],
    ["asl/validate/rule.ts", `import { x } from "../../phases/4-emit/x.js";`, "imports phases/4-emit/x.ts"],
    [
      "cli/commands/run.ts",
      `import { lower } from "../../phases/2-lower/index.js";`,
      "imports phases/2-lower/index.ts",
    ],
    ["cli/main.ts", `import yargs from "yargs";`, "loads yargs before a command needs it"],
    ["cli/commands/build.ts", `import { compile } from "../../compile.js";`, "loads compile.ts before"],
    ["phases/6-more/x.ts", ``, "stands in no room"],
  ])("in %s: %s", (path, text, sentence) => {
    expect(planted(path, text).join("\n")).toContain(sentence);
  });

  test("and lets through what is allowed", () => {
    expect(planted("cli/main.ts", `const { default: yargs } = await import("yargs");`)).toEqual([]);
    expect(planted("cli/engines.ts", `import type { compile } from "../compile.js";`)).toEqual([]);
    expect(planted("compile.ts", `import { emit } from "./phases/4-emit/index.js";`)).toEqual([]);
    expect(planted("phases/2-lower/statements/if.ts", `import { Node } from "ts-morph";`)).toEqual([]);
  });

  test("a cycle is found, unless types alone close it", () => {
    const file = (path: string, target: string, kind: "static" | "type" | "lazy" = "static"): SourceFile => ({
      path,
      imports: [{ target, kind }],
    });
    const ring = [file("a.ts", "b.ts"), file("b.ts", "c.ts"), file("c.ts", "b.ts")];
    expect(cycles(ring)).toEqual([["b.ts", "c.ts", "b.ts"]]);
    expect(cycles([file("b.ts", "c.ts"), file("c.ts", "b.ts", "lazy")])).toEqual([["b.ts", "c.ts", "b.ts"]]);
    expect(cycles([file("b.ts", "c.ts"), file("c.ts", "b.ts", "type")])).toEqual([]);
  });

  test("a ring within a recursive folder is none, through another folder it is one", () => {
    const statement = "phases/2-lower/statements/if.ts";
    const expression = "phases/2-lower/expressions/call.ts";
    const file = (path: string, ...targets: string[]): SourceFile => ({
      path,
      imports: targets.map((target) => ({ target, kind: "static" })),
    });
    expect(cycles([file(statement, expression), file(expression, statement)])).toEqual([]);
    expect(cycles([file(statement, "ir/ir.ts"), file("ir/ir.ts", statement)])).not.toEqual([]);
  });

  test("a room in a room is its own", () => {
    expect(roomOf("asl/validate/rules/next.ts")).toBe("asl/validate");
    expect(roomOf("asl/limits.ts")).toBe("asl");
    expect(roomOf("aslan/x.ts")).toBeUndefined();
  });
});
