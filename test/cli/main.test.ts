import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bug } from "../../compiler/src/diagnostics/index.js";
import { tempProject, type TempProject } from "../temp-project.js";
import { fakeCompiler, sfnc } from "./run-cli.js";

let project: TempProject;
beforeAll(() => {
  project = tempProject({ "src/order.ts": "order\n" });
});
afterAll(() => project.remove());
const cli = (...args: readonly string[]) => sfnc(args, { cwd: project.folder });

describe("sfnc", () => {
  test("without arguments prints its help and fails", async () => {
    const run = await cli();
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("sfnc build <files..>");
  });

  test("--help names every command; a command's help has examples", async () => {
    const run = await cli("--help");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("sfnc explain [subject]");
    expect(run.stdout).toContain("Exit codes: 0 fine, 1 findings");
    expect((await cli("build", "--help")).stdout).toContain("sfnc build 'src/**/*.ts' --out-dir build");
    expect((await cli("build", "-h")).stdout).toContain("--out-dir");
  });

  test("--version is the package's", async () => {
    expect(await cli("--version")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each([
    [["biuld", "a.ts"], "There is no command biuld. Did you mean build?"],
    [["xyzzy"], "There is no command xyzzy.\n"],
    [["build", "a.ts", "--outdir", "x"], "There is no option --outdir. Did you mean --out-dir?"],
    [["build", "a.ts", "--jsno"], "There is no option --jsno. Did you mean --json?"],
    [["build", "a.ts", "--out-dri=x"], "There is no option --out-dri. Did you mean --out-dir?"],
    [["build", "a.ts", "-q"], "There is no option -q."],
    [["build", "a.ts", "--no-colour"], "There is no option --no-colour. Did you mean --no-color?"],
    [["build"], "An argument is missing: sfnc build <files..>"],
    [["build", "a.ts", "--out-dir"], "The option --out-dir needs a value."],
    [["build", "a.ts", "--query-language", "sql"], 'Given: "sql", Choices: "auto", "jsonpath", "jsonata"'],
    [["explain", "SFN0001", "more"], "There is one argument too many: more."],
  ])("%j is wrong usage", async (args, message) => {
    const run = await cli(...args);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toMatch(/Run `sfnc (build |explain )?--help` for usage\.\n$/);
  });

  test("our own bug is told as ours, with its place", async () => {
    const at = {
      file: project.path("src/order.ts"),
      start: 0,
      end: 1,
      line: 3,
      column: 7,
      endLine: 3,
      endColumn: 8,
    };
    const compiler = fakeCompiler(() => {
      throw bug("a block has no end", at);
    });
    const run = await sfnc(["build", "src/order.ts"], { cwd: project.folder, engines: compiler.engines });
    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toContain(
      "this is a bug in sfnc, not in your program.\nIt was working at src/order.ts:3:7.",
    );
    expect(run.stderr).toContain("a block has no end");
    expect(run.stderr).toContain("Please report it");
  });
});

describe("colour", () => {
  const coloured = async (
    env: { readonly [name: string]: string },
    tty: boolean,
    ...flags: readonly string[]
  ): Promise<boolean> => {
    const run = await sfnc(["build", "none.ts", ...flags], { cwd: project.folder, env, tty });
    expect(stripVTControlCharacters(run.stderr)).toContain("error SFN0020: There is no file none.ts.");
    return run.stderr.includes("\u001B[31m");
  };

  test("is for terminals, unless the user says otherwise", async () => {
    expect(await coloured({}, true)).toBe(true);
    expect(await coloured({}, false)).toBe(false);
    expect(await coloured({ TERM: "dumb" }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: "1" }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: "" }, true)).toBe(true);
    expect(await coloured({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await coloured({ FORCE_COLOR: "0" }, true)).toBe(false);
    expect(await coloured({ FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(true);
    expect(await coloured({ FORCE_COLOR: "1" }, true, "--no-color")).toBe(false);
    expect(await coloured({ NO_COLOR: "1" }, false, "--color")).toBe(true);
  });
});
