import { describe, expect, it } from "vitest";
import type { Operator } from "../../../compiler/src/ir/ir.js";
import { printJsonata } from "../../../compiler/src/phases/4-emit/jsonata/index.js";
import * as b from "./build.js";
import { engines, evaluateJsonata } from "./engine.js";
import { scope } from "./judge.js";

const printed = (operator: Operator, ...args: Parameters<typeof b.test>[1][]): string => {
  const result = printJsonata(b.apply(operator, args, b.stringShape), scope);
  return result.ok ? result.text : result.reason;
};

describe("what is another value each time, or only the service has", () => {
  it("reads the clock in the forms of JavaScript", async () => {
    for (const engine of engines) {
      const now = await evaluateJsonata(engine, printed("now"), {});
      expect("value" in now && now.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const millis = await evaluateJsonata(engine, printed("nowMillis"), {});
      expect("value" in millis && Math.abs(Number(millis.value) - Date.now())).toBeLessThan(60_000);
      const random = await evaluateJsonata(engine, printed("random"), {});
      expect("value" in random && typeof random.value).toBe("number");
    }
  });

  it("calls the service's own functions as they are documented", () => {
    expect(printed("uuid")).toBe("$uuid()");
    expect(printed("hash", b.use(2, b.stringShape), b.constant("SHA-256"))).toBe('$hash($v2, "SHA-256")');
    expect(printed("parseJson", b.use(2, b.stringShape))).toBe("$parse($v2)");
  });

  it("evaluates what differs each time once", () => {
    const twice = b.test("truthy", b.apply("random", [], b.unionOf([b.numberShape, b.undefinedShape])));
    expect(printJsonata(twice, scope)).toEqual({
      ok: true,
      text: "($value := $random(); $exists($value) and $value != 0)",
    });
  });

  it("refuses a variable with the name of a function", () => {
    expect(() => printJsonata(b.use(1, b.stringShape), { ...scope, read: () => "$count" })).toThrow(
      /\$count/,
    );
  });
});
