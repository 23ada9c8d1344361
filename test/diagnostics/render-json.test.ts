import { expect, test } from "vitest";
import { renderJson } from "../../compiler/src/diagnostics/index.js";
import { spanOf } from "./span-of.js";

test("the JSON report is versioned, counts, and names files relative to the folder", () => {
  const at = spanOf("abc", "b");
  const text = renderJson(
    [
      { code: "SFN2104", severity: "error", message: "m", at, related: [{ message: "r", at }] },
      { code: "SFN2105", severity: "warning", message: "w", help: "h", workflow: "placeOrder" },
    ],
    { cwd: "/project" },
  );
  const place = { file: "src/order.ts", start: 1, end: 2, line: 1, column: 2, endLine: 1, endColumn: 3 };
  expect(JSON.parse(text)).toEqual({
    version: 1,
    diagnostics: [
      {
        code: "SFN2104",
        severity: "error",
        message: "m",
        at: place,
        related: [{ message: "r", at: place }],
      },
      { code: "SFN2105", severity: "warning", message: "w", help: "h", workflow: "placeOrder" },
    ],
    summary: { errors: 1, warnings: 1, infos: 0 },
  });
  expect(text.endsWith("}\n")).toBe(true);
});
