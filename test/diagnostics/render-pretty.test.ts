import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { renderPretty, type Diagnostic } from "../../compiler/src/diagnostics/index.js";
import { spanOf } from "./span-of.js";

function pretty(source: string, part: string, more: Partial<Diagnostic> = {}, colour = false): string {
  const diagnostic: Diagnostic = {
    code: "SFN2104",
    severity: "error",
    message: "This loop never ends.",
    at: spanOf(source, part),
    ...more,
  };
  return renderPretty([diagnostic], { readSource: () => source, colour, cwd: "/project" });
}

/** Only the frame: what stands between the head line and the summary. */
function frame(source: string, part: string): string {
  return pretty(source, part).split("\n").slice(1, -3).join("\n");
}

describe("a finding in the terminal", () => {
  test("has place, code, message, frame, help, related places and a summary", () => {
    const source = "const job = start();\n\nwhile (true) {\n  await poll(job);\n}\n";
    expect(
      pretty(source, "while (true)", {
        help: "Leave the loop with break.",
        related: [{ message: "the job is started here", at: spanOf(source, "start()") }],
      }),
    ).toMatchInlineSnapshot(`
      "src/order.ts:3:1 - error SFN2104: This loop never ends.
      3 | while (true) {
        | ^^^^^^^^^^^^
      4 |   await poll(job);
      help: Leave the loop with break.
      note: src/order.ts:1:13 - the job is started here
      1 | const job = start();
        |             ^^^^^^^

      Found 1 error in 1 file. More on a code: sfnc explain SFN2104
      "
    `);
  });

  test("without a place is still told", () => {
    const text = renderPretty([{ code: "SFN0021", severity: "error", message: "No file." }], {
      readSource: () => undefined,
      colour: false,
      cwd: "/project",
    });
    expect(text).toMatchInlineSnapshot(`
      "error SFN0021: No file.

      Found 1 error. More on a code: sfnc explain SFN0021
      "
    `);
  });

  test("in a file that cannot be read keeps its place", () => {
    const text = renderPretty(
      [{ code: "SFN2104", severity: "warning", message: "Odd.", at: spanOf("abc", "b", "/elsewhere/a.ts") }],
      { readSource: () => undefined, colour: false, cwd: "/project" },
    );
    expect(text).toMatchInlineSnapshot(`
      "/elsewhere/a.ts:1:2 - warning SFN2104: Odd.

      Found 1 warning in 1 file. More on a code: sfnc explain SFN2104
      "
    `);
  });

  test("is coloured only when asked, and then says the same words", () => {
    const source = "while (true) {}";
    const coloured = pretty(source, "while (true)", {}, true);
    expect(coloured).toContain("\u001B[31m^^^^^^^^^^^^\u001B[39m");
    expect(pretty(source, "while (true)")).not.toContain("\u001B");
    expect(stripVTControlCharacters(coloured)).toBe(pretty(source, "while (true)"));
  });

  test("cannot be used to steer the terminal", () => {
    const text = pretty("const a = '\u001B[2J';", "a", { message: "about \u001B[2J" });
    expect(text).not.toContain("\u001B");
    expect(text).toContain("\uFFFD[2J");
  });
});

describe("the frame", () => {
  test("marks every line of a span that covers several", () => {
    expect(frame("a();\n  if (x) {\n    b();\n\n  }\nc();\n", "if (x) {\n    b();\n\n  }"))
      .toMatchInlineSnapshot(`
      "1 | a();
      2 |   if (x) {
        |   ^^^^^^^^
      3 |     b();
        |     ^^^^
      4 |
      5 |   }
        |   ^
      6 | c();"
    `);
  });

  test("shows the first lines and the last of a long span", () => {
    const body = Array.from({ length: 20 }, (_, index) => `  step${index}();`).join("\n");
    expect(frame(`{\n${body}\n}\nend();`, `{\n${body}\n}`)).toMatchInlineSnapshot(`
      " 1 | {
         | ^
       2 |   step0();
         |   ^^^^^^^^
       3 |   step1();
         |   ^^^^^^^^
       4 |   step2();
         |   ^^^^^^^^
       5 |   step3();
         |   ^^^^^^^^
         ...
      22 | }
         | ^
      23 | end();"
    `);
  });

  test("keeps the marks under the text behind tabs", () => {
    expect(frame("\t\tconst\tn = 1;\n", "n = 1")).toMatchInlineSnapshot(`
      "1 |     const  n = 1;
        |            ^^^^^"
    `);
  });

  test("reads CRLF, lone CR and LF alike", () => {
    const lf = "one();\ntwo();\nthree();\n";
    expect(frame(lf.replaceAll("\n", "\r\n"), "two")).toBe(frame(lf, "two"));
    expect(frame(lf.replaceAll("\n", "\r"), "two")).toBe(frame(lf, "two"));
    expect(frame(lf.replaceAll("\n", "\r\n"), "two")).not.toContain("\r");
  });

  test("counts wide, combining and joined characters as a terminal does", () => {
    expect(frame('f("日本語", here);', "here")).toMatchInlineSnapshot(`
      "1 | f("日本語", here);
        |             ^^^^"
    `);
    expect(frame('f("e\u0301👩‍👩‍👧🇩🇪", here);', "here")).toMatchInlineSnapshot(`
      "1 | f("é👩‍👩‍👧🇩🇪", here);
        |            ^^^^"
    `);
    expect(frame('f("日本語", here);', "本")).toMatchInlineSnapshot(`
      "1 | f("日本語", here);
        |      ^^"
    `);
  });

  test("cuts a very long line around the span", () => {
    const source = `const text = "${"x".repeat(5000)}" + wrong + "${"y".repeat(5000)}";`;
    const [line = "", marks = ""] = frame(source, "wrong").split("\n");
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("wrong");
    expect(line).toMatch(/^1 \| \.\.\.x.*y\.\.\.$/);
  });

  test("cuts a span that is itself too long, and shows where it begins", () => {
    const source = `f(${"z".repeat(5000)});`;
    const [line = "", marks = ""] = frame(source, "z".repeat(5000)).split("\n");
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line.indexOf("z")).toBe(marks.indexOf("^"));
    expect(marks.length).toBeLessThanOrEqual(line.length);
  });

  test("marks one column for an empty span, also at the end of a line and of the file", () => {
    const source = "const a = ;";
    const at = { ...spanOf(source, ";"), end: 10, endColumn: 11 };
    const options = { readSource: () => source, colour: false, cwd: "/project" };
    const text = (where: typeof at) =>
      renderPretty([{ code: "SFN0002", severity: "error", message: "m", at: where }], options).split("\n");
    expect(text(at).slice(1, 3)).toEqual(["1 | const a = ;", "  |           ^"]);
    const end = { ...at, start: 11, end: 11, column: 12, endColumn: 12 };
    expect(text(end).slice(1, 3)).toEqual(["1 | const a = ;", "  |            ^"]);
  });

  test("survives a span beyond the text, as when the file changed meanwhile", () => {
    const source = "short";
    const at = { file: "/project/a.ts", start: 90, end: 95, line: 4, column: 9, endLine: 6, endColumn: 3 };
    const options = { readSource: () => source, colour: false, cwd: "/project" };
    expect(() =>
      renderPretty([{ code: "SFN0002", severity: "error", message: "m", at }], options),
    ).not.toThrow();
  });
});
