import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/src/diagnostics/index.js";
import { tempProject, type TempProject } from "../temp-project.js";
import { compiled, fakeCompiler, sfnc } from "./run-cli.js";

let project: TempProject;
const cli = (args: readonly string[], compiler = fakeCompiler(() => ({}))) =>
  sfnc(args, { cwd: project.folder, engines: compiler.engines });

beforeEach(() => {
  project = tempProject({
    "src/order.ts": "order\n",
    "src/deep/invoice.ts": "invoice\n",
    "src/deep/types.d.ts": "",
    "src/[id].ts": "id\n",
    "src/notes.md": "",
    "lib/helper.js": "",
  });
});
afterEach(() => project.remove());

const everyFile = fakeCompiler(({ files }) => ({
  workflows: files.map((file) => compiled(/(\w+)\]?\.ts$/.exec(file)?.[1] ?? "x", file)),
}));
const read = (file: string): string => readFileSync(project.path(file), "utf8");
const error = (message: string, file: string): Diagnostic => ({
  code: "SFN1002",
  severity: "error",
  message,
  at: { file, start: 0, end: 5, line: 1, column: 1, endLine: 1, endColumn: 6 },
});

describe("sfnc build writes", () => {
  test("one file for each workflow, and says which, on stdout", async () => {
    const run = await cli(["build", "src/order.ts", "src/deep/invoice.ts"], everyFile);
    expect(run).toEqual({
      code: 0,
      stdout: "sfnc.out/invoice.asl.json\nsfnc.out/order.asl.json\n",
      stderr: "",
    });
    expect(read("sfnc.out/order.asl.json")).toBe('{ "StartAt": "order" }\n');
    expect(readdirSync(project.path("sfnc.out")).sort()).toEqual(["invoice.asl.json", "order.asl.json"]);
  });

  test("into --out-dir, which it makes", async () => {
    const run = await cli(["build", "src/order.ts", "--out-dir", "a/b c"], everyFile);
    expect(run).toEqual({ code: 0, stdout: "a/b c/order.asl.json\n", stderr: "" });
    expect(existsSync(project.path("a/b c/order.asl.json"))).toBe(true);
  });

  test("nothing anew when the text is the same", async () => {
    await cli(["build", "src/order.ts"], everyFile);
    const before = statSync(project.path("sfnc.out/order.asl.json")).mtimeMs;
    const run = await cli(["build", "src/order.ts"], everyFile);
    expect(run.stdout).toBe("sfnc.out/order.asl.json (unchanged)\n");
    expect(statSync(project.path("sfnc.out/order.asl.json")).mtimeMs).toBe(before);
  });

  test("the good workflows when another fails, and keeps the failing one's last output", async () => {
    await cli(["build", "src/order.ts", "src/deep/invoice.ts"], everyFile);
    const half = fakeCompiler(({ files }) => ({
      workflows: files
        .filter((file) => file.endsWith("invoice.ts"))
        .map((f) => compiled("invoice", f, "new\n")),
      diagnostics: [error("Broken.", project.path("src/order.ts"))],
    }));
    const run = await cli(["build", "src/order.ts", "src/deep/invoice.ts"], half);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("sfnc.out/invoice.asl.json\n");
    expect(run.stderr).toContain("src/order.ts:1:1 - error SFN1002: Broken.\n1 | order\n  | ^^^^^\n");
    expect(read("sfnc.out/order.asl.json")).toBe('{ "StartAt": "order" }\n');
    expect(read("sfnc.out/invoice.asl.json")).toBe("new\n");
  });

  test("warnings on stderr, and succeeds", async () => {
    const warned = fakeCompiler(({ files }) => ({
      workflows: files.map((file) => compiled("order", file)),
      diagnostics: files.map((file) => ({ ...error("Odd.", file), severity: "warning" as const })),
    }));
    const run = await cli(["build", "src/order.ts"], warned);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe("sfnc.out/order.asl.json\n");
    expect(run.stderr).toContain("warning SFN1002: Odd.");
  });

  test("JSON alone on stdout with --json", async () => {
    const half = fakeCompiler(({ files }) => ({
      workflows: files.slice(0, 1).map((file) => compiled("invoice", file)),
      diagnostics: [error("Broken.", project.path("src/order.ts"))],
    }));
    const run = await cli(["build", "src/order.ts", "src/deep/invoice.ts", "--json"], half);
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual({
      version: 1,
      workflows: [
        {
          name: "invoice",
          exportName: "invoice",
          file: "src/deep/invoice.ts",
          outputs: [{ path: "sfnc.out/invoice.asl.json", changed: true }],
        },
      ],
      diagnostics: [{ ...error("Broken.", "src/order.ts") }],
      summary: { errors: 1, warnings: 0, infos: 0 },
    });
  });
});

describe("sfnc build finds", () => {
  const files = async (...args: readonly string[]): Promise<readonly string[]> => {
    const compiler = fakeCompiler(({ files }) => ({ workflows: files.map((f, i) => compiled(`w${i}`, f)) }));
    const run = await cli(["build", ...args], compiler);
    expect(run.stderr).toBe("");
    return (
      compiler.calls[0]?.files.map((file) => file.slice(project.folder.length + 1).replaceAll("\\", "/")) ??
      []
    );
  };

  test("what a quoted pattern means, without declarations", async () => {
    expect(await files("src/**/*.ts")).toEqual(["src/[id].ts", "src/deep/invoice.ts", "src/order.ts"]);
    expect(await files("src/{order,none}.ts")).toEqual(["src/order.ts"]);
  });

  test("a folder, a file under its very name, and leaves out what !pattern says", async () => {
    expect(await files("src")).toEqual(["src/[id].ts", "src/deep/invoice.ts", "src/order.ts"]);
    expect(await files("./src/deep/")).toEqual(["src/deep/invoice.ts"]);
    expect(await files("src/[id].ts")).toEqual(["src/[id].ts"]);
    expect(await files("src", "!src/deep/**")).toEqual(["src/[id].ts", "src/order.ts"]);
  });

  test("each file once", async () => {
    expect(await files("src/order.ts", "src/order.ts", "src/o*.ts")).toEqual(["src/order.ts"]);
  });

  test("the options and hands them on", async () => {
    const args = ["build", "src/order.ts", "--query-language", "jsonata", "--tsconfig", "tsconfig.json"];
    const compiler = fakeCompiler(({ files }) => ({
      workflows: files.map((file) => compiled("order", file)),
    }));
    await cli(args, compiler);
    expect(compiler.calls).toEqual([
      {
        files: [project.path("src/order.ts")],
        queryLanguage: "jsonata",
        tsconfig: project.path("tsconfig.json"),
      },
    ]);
  });
});

describe("sfnc build refuses, naming the file and the fix,", () => {
  test("a file that is missing", async () => {
    expect(await cli(["build", "src/odrer.ts"])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "error SFN0020: There is no file src/odrer.ts.
      help: Did you mean src/order.ts?

      Found 1 error. More on a code: sfnc explain SFN0020
      ",
        "stdout": "",
      }
    `);
    expect((await cli(["build", "src/order"])).stderr).toContain("Did you mean src/order.ts?");
    expect((await cli(["build", "nowhere/a.ts"])).stderr).toContain("There is no file nowhere/a.ts.");
  });

  test("a pattern that matches nothing", async () => {
    expect(await cli(["build", "src/*.tsx"])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "error SFN0021: The pattern src/*.tsx matches no file.
      help: Patterns are read relative to the folder the command runs in. \`**\` matches folders; node_modules is left out.

      Found 1 error. More on a code: sfnc explain SFN0021
      ",
        "stdout": "",
      }
    `);
    expect((await cli(["build", "scr/deep/**/*.ts"])).stderr).toContain("There is no folder scr.");
    expect((await cli(["build", "lib"])).stderr).toContain("matches no file");
  });

  test("a file that is no TypeScript source", async () => {
    for (const file of ["lib/helper.js", "src/notes.md", "src/deep/types.d.ts"]) {
      const run = await cli(["build", file]);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain(`error SFN0022: ${file} is no TypeScript source.`);
    }
  });

  test("files without any workflow", async () => {
    expect(await cli(["build", "src/order.ts"])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "error SFN0010: No workflow found: this file exports none.
        src/order.ts
      help: Export one from a file given here: export const placeOrder = workflow(async (order: Order) => { ... });

      Found 1 error. More on a code: sfnc explain SFN0010
      ",
        "stdout": "",
      }
    `);
    expect((await cli(["build", "src"])).stderr).toContain("these 3 files export none.\n  src/[id].ts\n");
  });

  test("to pass over a named file without a workflow in silence", async () => {
    const first = fakeCompiler(({ files }) => ({
      workflows: files.slice(0, 1).map((f) => compiled("w", f)),
    }));
    const run = await cli(["build", "src/deep/invoice.ts", "src/order.ts"], first);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain("warning SFN0011: src/order.ts exports no workflow.");
    expect((await cli(["build", "src/**/*.ts"], first)).stderr).toBe("");
  });

  test("two workflows of one name, and writes neither", async () => {
    const twins = fakeCompiler(({ files }) => ({
      workflows: [
        ...files.map((file, i) => compiled(i === 0 ? "order" : "Order", file)),
        compiled("w", "/w.ts"),
      ],
    }));
    const run = await cli(["build", "src/order.ts", "src/deep/invoice.ts"], twins);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("sfnc.out/w.asl.json\n");
    expect(run.stderr).toMatchInlineSnapshot(`
      "error SFN0012: order in src/deep/invoice.ts and Order in src/order.ts would both write order.asl.json. Neither is written.
      help: Rename one export, or give one a name: workflow({ name: "..." }, async (...) => { ... })

      Found 1 error. More on a code: sfnc explain SFN0012
      "
    `);
  });

  test("an output folder that is a file", async () => {
    const run = await cli(["build", "src/order.ts", "--out-dir", "src/notes.md"], everyFile);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(
      "error SFN0031: src/notes.md is a file; the output folder cannot have its name.",
    );
    const below = await cli(["build", "src/order.ts", "--out-dir", "src/notes.md/out"], everyFile);
    expect(below).toMatchObject({ code: 2, stdout: "" });
    expect(below.stderr).toContain(
      "Cannot write src/notes.md/out/order.asl.json: a part of the path is a file.",
    );
  });

  test("a tsconfig that is missing", async () => {
    const run = await cli(["build", "src/order.ts", "--tsconfig", "tsconfig.nope.json"], everyFile);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("error SFN0032: Cannot read tsconfig.nope.json: it does not exist.");
  });

  test("to leave half a build behind", async () => {
    mkdirSync(project.path("sfnc.out/order.asl.json"), { recursive: true });
    const run = await cli(["build", "src/order.ts", "src/deep/invoice.ts"], everyFile);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("Cannot write sfnc.out/order.asl.json: it is a folder.");
    expect(readdirSync(project.path("sfnc.out"))).toEqual(["order.asl.json"]);
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)("a folder that cannot be written", async () => {
    mkdirSync(project.path("locked"));
    writeFileSync(project.path("locked/order.asl.json"), "last good\n");
    chmodSync(project.path("locked"), 0o500);
    const run = await cli(["build", "src/order.ts", "--out-dir", "locked"], everyFile);
    chmodSync(project.path("locked"), 0o700);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("Cannot write locked/order.asl.json: permission denied.");
    expect(read("locked/order.asl.json")).toBe("last good\n");
  });
});

describe("sfnc build --ignore", () => {
  test("hands the codes to the compiler", async () => {
    const compiler = fakeCompiler(({ ignore }) => ({
      diagnostics: [error(`ignores ${ignore?.join(" and ")}`, project.path("src/order.ts"))],
    }));
    const run = await cli(["build", "--ignore", "SFN8003", "--ignore", "SFN8005", "src/order.ts"], compiler);
    expect(run.stderr).toContain("ignores SFN8003 and SFN8005");
  });

  test.each([
    ["SFN1002", "SFN1002 is an error; --ignore takes codes of warnings and notes."],
    ["SFN8O03", "There is no code SFN8O03."],
  ])("refuses %s", async (code, problem) => {
    const run = await cli(["build", "src/order.ts", "--ignore", code], everyFile);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(problem);
    expect(existsSync(project.path("sfnc.out"))).toBe(false);
  });
});
