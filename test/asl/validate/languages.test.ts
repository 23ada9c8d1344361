import { describe, expect, test } from "vitest";
import { distributed, found, item, jsonata, one } from "./found.js";

describe("query languages", () => {
  test("a state in a Map takes the language of the machine, not that of the Map", () => {
    const states = { Item: { Type: "Pass", Output: 1, End: true } };
    const map = {
      Type: "Map",
      ...jsonata,
      Items: [1],
      ItemProcessor: { StartAt: "Item", States: states },
      End: true,
    };
    expect(found(one(map))).toEqual(["ASL0302 /States/S/ItemProcessor/States/Item/Output"]);
    expect(found(one(map, jsonata))).toEqual([]);
  });

  test("an item processor and a branch have none", () => {
    const map = { Type: "Map", ItemProcessor: { ...item, ...jsonata }, End: true };
    expect(found(one(map))).toEqual(["ASL0101 /States/S/ItemProcessor/QueryLanguage"]);
  });

  test("every field of the other language is refused", () => {
    const pass = {
      Type: "Pass",
      InputPath: "$",
      OutputPath: "$",
      ResultPath: "$",
      Parameters: {},
      Result: 1,
      End: true,
    };
    expect(found(one(pass, jsonata)).map((finding) => finding.slice(0, 7))).toEqual(Array(5).fill("ASL0302"));
    const choice = { Type: "Choice", Choices: [{ Condition: true, Next: "S" }], Default: "S" };
    expect(found(one(choice))).toContain("ASL0302 /States/S/Choices[0]/Condition");
  });

  test("numbers may be computed in JSONata only, and only whole strings are expressions", () => {
    const wait = (Seconds: unknown) => ({ Type: "Wait", Seconds, End: true });
    expect(found(one(wait("{% $states.input.s %}"), jsonata))).toEqual([]);
    expect(found(one(wait("{% $states.input.s %}")))).toEqual(["ASL0103 /States/S/Seconds"]);
    expect(found(one(wait(" {% $states.input.s %}"), jsonata))).toContain("ASL0103 /States/S/Seconds");
  });
});

describe("what a JSONata expression may read", () => {
  const output = (text: string) => one({ Type: "Pass", Output: { v: `{% ${text} %}` }, End: true }, jsonata);

  test.each([
    "phone",
    "phone[0]",
    "$.phone",
    "$$.phone",
    "{aaa: 1}",
    "[1, phone]",
    "phone = 1 ? 2 : 3",
    "$map($states.input.a, function($x){ b })",
    "($x := phone; $x)",
    "$sum(prices)",
    "$states.input.a ~> $append(b)",
  ])("no: %s", (text) => {
    expect(found(output(text))).toContain("ASL0503 /States/S/Output/v");
  });

  test.each([
    "$states.input.phone",
    "$states.input.items[phone > 3]",
    "$states.input.items[$ = 1]",
    "$states.input.items.{ 'a': b }",
    "$states.input.items{ kind: $sum(price) }",
    "$states.input.items^(price)",
    "$map($states.input.a, function($x){ $x.phone })",
    "($x := $states.input.a; $x.b)",
    "$states.input.items@$i.other#$n.{ 'a': $i, 'b': $n }",
    "$states.context.Execution.Id & $uuid() & $string($parse('1')) & $hash('a', 'MD5')",
    "$exists($states.input.a) and $count($partition($range(1, 9, 1), 2)) > $random()",
  ])("yes: %s", (text) => {
    expect(found(output(text))).toEqual([]);
  });

  test("result is there after the work, errorOutput in a catcher", () => {
    const reads = (field: string) => `{% $states.${field} %}`;
    const task = {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke",
      Arguments: { FunctionName: "f", Payload: reads("result") },
      Output: reads("result"),
      Assign: { r: reads("result"), e: reads("errorOutput") },
      Catch: [
        {
          ErrorEquals: ["States.ALL"],
          Output: reads("errorOutput"),
          Assign: { r: reads("result") },
          Next: "S",
        },
      ],
      End: true,
    };
    expect(found(one(task, jsonata))).toEqual([
      "ASL0504 /States/S/Arguments/Payload",
      "ASL0504 /States/S/Assign/e",
      "ASL0504 /States/S/Catch[0]/Assign/r",
    ]);
  });
});

describe("variables", () => {
  const branch = (states: object) => ({ StartAt: Object.keys(states)[0], States: states });
  const read = { Type: "Pass", Parameters: { "a.$": "$x" }, End: true };

  test("a branch sees the variables around it, a distributed item does not", () => {
    const around = (inner: object) => ({
      StartAt: "Set",
      States: { Set: { Type: "Pass", Assign: { x: 1 }, Next: "S" }, S: { ...inner, End: true } },
    });
    expect(found(around({ Type: "Parallel", Branches: [branch({ Read: read })] }))).toEqual([]);
    expect(found(around({ Type: "Map", ItemProcessor: branch({ Read: read }) }))).toEqual([]);
    expect(
      found(around({ Type: "Map", ItemProcessor: { ...distributed, ...branch({ Read: read }) } })),
    ).toEqual(["ASL0603 /States/S/ItemProcessor/States/Read/Parameters/a.$"]);
  });

  test("a branch may use a name that is only assigned after it", () => {
    const parallel = {
      Type: "Parallel",
      Branches: [branch({ Inner: { Type: "Pass", Assign: { x: 1 }, End: true } })],
      Assign: { "x.$": "$[0]" },
      Next: "After",
    };
    const machine = {
      StartAt: "S",
      States: { S: parallel, After: { Type: "Pass", Assign: { x: 2 }, End: true } },
    };
    expect(found(machine)).toEqual([]);
    const loop = { ...machine.States.After, End: undefined, Next: "S" };
    const looping = {
      StartAt: "S",
      States: { ...machine.States, After: JSON.parse(JSON.stringify(loop)) as unknown },
    };
    expect(found(looping)).toContain("ASL0602 /States/S/Branches[0]/States/Inner/Assign/x");
  });

  test("variables are read in paths of every kind, and in intrinsic functions", () => {
    const pass = {
      Type: "Pass",
      InputPath: "$a",
      Parameters: { "b.$": "States.Format('{}', $b.c)" },
      OutputPath: "$$.State.Name",
      End: true,
    };
    expect(found(one(pass))).toEqual(["ASL0603 /States/S/InputPath", "ASL0603 /States/S/Parameters/b.$"]);
  });
});
