import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules, validateDefinition, validateText } from "../../../compiler/src/asl/validate/index.js";
import { scanJson } from "../../../compiler/src/asl/validate/document/scan-json.js";

const codes = (definition: unknown): readonly string[] =>
  validateDefinition(definition).map(({ code }) => code);

/** The words of the language among any others, so that generated values come past the first checks. */
const word = fc.constantFrom(
  ..."StartAt States Type Task Pass Choice Wait Map Parallel Fail Succeed Next End Default Choices And Or Not Variable".split(
    " ",
  ),
  ..."Branches ItemProcessor Iterator ProcessorConfig Mode DISTRIBUTED Retry Catch ErrorEquals States.ALL Assign Output".split(
    " ",
  ),
  ..."Parameters Arguments Resource ResultPath QueryLanguage JSONata JSONPath Condition ItemReader ReaderConfig A B".split(
    " ",
  ),
  ..."$.a $$.b $c ${d} {%x%} x.$ __proto__ constructor toString hasOwnProperty".split(" "),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    fc.oneof(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(word, fc.string()), tie("value")), { maxLength: 6 })
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join()}}`,
          ) as unknown,
      ),
  ),
}));

describe("any JSON gives findings and no exception", () => {
  test.each([null, true, 0, -1.5, "", "x", [], [[]], {}, { States: [] }, { States: { A: null } }])(
    "%j",
    (definition) => {
      expect(codes(definition).length).toBeGreaterThan(0);
    },
  );

  test("generated values", () => {
    fc.assert(
      fc.property(value, (definition) => {
        for (const { code, path, message } of validateDefinition(definition)) {
          expect(code).toMatch(/^ASL\d{4}$/);
          expect(path.startsWith("/")).toBe(true);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("generated states in a machine that is well otherwise", () => {
    fc.assert(
      fc.property(fc.dictionary(word, value), fc.boolean(), (fields, jsonata) => {
        const machine = {
          StartAt: "S",
          States: { S: fields },
          ...(jsonata ? { QueryLanguage: "JSONata" } : {}),
        };
        expect(Array.isArray(validateDefinition(machine, { type: "EXPRESS" }))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A copy in which one value, of any depth, is another. */
function replaced(original: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof original !== "object" || original === null) return by;
  const entries = Object.entries(original);
  const chosen = entries[step % entries.length]?.[0];
  const changed = entries.map(
    ([key, item]) => [key, key === chosen ? replaced(item, rest, by) : item] as const,
  );
  return Array.isArray(original) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

test("the examples of the rules with one value replaced", () => {
  const examples = rules.flatMap(({ bad, good }) => [bad.definition, good.definition]);
  const small = examples.filter(
    (definition) => typeof definition === "object" && JSON.stringify(definition).length < 5_000,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
      value,
      (definition, steps, by) => {
        expect(Array.isArray(validateDefinition(replaced(definition, steps, by)))).toBe(true);
      },
    ),
    { numRuns: 3_000 },
  );
});

describe("nesting", () => {
  const nested = (levels: number, around: (inner: unknown) => unknown): unknown => {
    let inner: unknown = { Type: "Succeed" };
    for (let level = 0; level < levels; level += 1) inner = around(inner);
    return inner;
  };

  test("10,000 levels are refused, as value and as text", () => {
    const text = `${'{"a":['.repeat(10_000)}1${"]}".repeat(10_000)}`;
    expect(validateText(text).map(({ code }) => code)).toEqual(["ASL0003"]);
    expect(codes(JSON.parse(text))).toEqual(["ASL0003"]);
  });

  test("10,000 opened brackets are no JSON", () => {
    expect(validateText("[".repeat(10_000)).map(({ code }) => code)).toEqual(["ASL0001"]);
  });

  test("a value that contains itself is refused", () => {
    const machine: Record<string, unknown> = { StartAt: "S" };
    machine["States"] = { S: machine };
    expect(codes(machine)).toEqual(["ASL0003"]);
  });

  test("a hundred Parallels inside each other are looked into", () => {
    let level = 0;
    const machine = nested(100, (inner) => {
      const name = `S${(level += 1)}`;
      return { StartAt: name, States: { [name]: { Type: "Parallel", Branches: [inner], End: true } } };
    });
    const innermost = validateDefinition(machine).find(({ code }) => code === "ASL0102");
    expect(innermost?.path.split("/Branches[0]").length).toBe(101);
  });

  test("a hundred Nots inside each other are looked into", () => {
    const rule = nested(100, (inner) => ({ Not: inner })) as object;
    const machine = {
      StartAt: "S",
      States: {
        S: { Type: "Choice", Choices: [{ ...rule, Next: "T" }], Default: "T" },
        T: { Type: "Succeed" },
      },
    };
    expect(codes(machine)).toContain("ASL0101");
  });
});

describe("size", () => {
  const chain = (states: number, extra: object = {}) => ({
    StartAt: "S0",
    States: Object.fromEntries(
      Array.from({ length: states }, (_, index) => [
        `S${index}`,
        {
          Type: "Pass",
          Assign: { [`v${index}.$`]: "$.x" },
          ...extra,
          ...(index === states - 1 ? { End: true } : { Next: `S${index + 1}` }),
        },
      ]),
    ),
  });

  test("a machine of 100,000 states is judged in seconds", () => {
    const start = performance.now();
    expect(codes(chain(100_000))).toEqual(["ASL0004"]);
    expect(codes(chain(8_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test.each(["${", "#{", "{%", "$.a[", "[?(@.a==", "((((", "States.Array(", "$.a==b "])(
    "a megabyte of %j in every kind of field takes no time to speak of",
    (piece) => {
      const text = piece.repeat(Math.floor(80_000 / piece.length));
      const start = performance.now();
      for (const QueryLanguage of ["JSONPath", "JSONata"]) {
        validateDefinition({
          QueryLanguage,
          StartAt: "S",
          States: {
            S: {
              Type: "Map",
              ItemsPath: text,
              Items: text,
              ItemSelector: { a: text, "b.$": text },
              Output: `{%${text}%}`,
              Label: text,
              End: true,
            },
            [text]: { Type: "Wait", Timestamp: text, Seconds: text, Next: text },
          },
        });
      }
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});

describe("names that objects have anyway", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a transition to %s leads to no state",
    (name) => {
      const text = `{"StartAt":"S","States":{"S":{"Type":"Choice","Choices":[{"Variable":"$.x","IsNull":true,"Next":${JSON.stringify(name)}}],"Default":"T"},"T":{"Type":"Succeed"}}}`;
      expect(codes(JSON.parse(text))).toEqual(["ASL0201"]);
    },
  );

  test.each(["__proto__", "constructor", "toString"])("a state called %s is a state", (name) => {
    const text = `{"StartAt":${JSON.stringify(name)},"States":{${JSON.stringify(name)}:{"Type":"Succeed"}}}`;
    expect(codes(JSON.parse(text))).toEqual([]);
    expect(validateText(text)).toEqual([]);
  });

  test.each(["__proto__", "constructor", "toString"])("a field called %s does not exist", (name) => {
    const text = `{"StartAt":"S","States":{"S":{"Type":"Succeed",${JSON.stringify(name)}:{"Output":1}}}}`;
    expect(codes(JSON.parse(text))).toEqual(["ASL0101"]);
  });

  test.each(["__proto__", "constructor"])("a type called %s does not exist", (name) => {
    expect(codes({ StartAt: "S", States: { S: { Type: name } } })).toContain("ASL0108");
  });
});

test("the scanner takes exactly what JSON.parse takes", () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom(
        "",
        ",",
        '"',
        "\\",
        "}",
        "]",
        ":",
        "0",
        "-",
        ".",
        "e",
        " ",
        "\n",
        "\t",
        "\u0000",
        "nul",
      ),
    )
    .map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
      expect(scanJson(text).error === undefined).toBe(isJson(text));
    }),
    { numRuns: 3_000 },
  );
});
