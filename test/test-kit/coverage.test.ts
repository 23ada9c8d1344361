import { expect, test } from "vitest";
import { coverage, sequence, simulate } from "../../compiler/src/test.js";
import { call, machine } from "../simulator/machine.js";

const order = new URL("example/order.asl.json", import.meta.url);
const input = { sku: "tea", readers: ["ann"] };
const answers = { stock: "gone", "sqs:sendMessage": { MessageId: "1" } };

test("what no test has reached, as text", async () => {
  const seen = coverage(order);
  seen.add(await simulate(order, input, { mocks: { ...answers, Reserve: { count: 3 } } }));
  expect(seen.print()).toBe(
    `1 execution reached 7 of 8 states, 1 of 3 choice rules, 0 of 1 retriers, 0 of 1 catch paths.
No test has reached:
  retry of Lambda.TooManyRequestsException in Reserve
  catch of OutOfStock in Reserve -> Refuse
  rule 1 of IsLarge -> Ship
  Default of IsLarge -> Refuse
  state Refuse (Fail)
`,
  );
});

test("executions add up until all is reached", async () => {
  const seen = coverage(order);
  const busy = { error: "Lambda.TooManyRequestsException" };
  for (const reserve of [{ count: 3 }, { count: 11 }, { count: 0 }, sequence(busy, { error: "OutOfStock" })])
    seen.add(await simulate(order, input, { mocks: { ...answers, Reserve: reserve } }));
  const { missed, executions, kinds } = seen.report();
  expect(missed).toEqual([]);
  expect(executions).toBe(4);
  expect(kinds).toEqual({
    state: { reached: 8, all: 8 },
    rule: { reached: 3, all: 3 },
    retrier: { reached: 1, all: 1 },
    catcher: { reached: 1, all: 1 },
  });
  expect(seen.print()).not.toContain("No test");
});

test("two rules that go to the same state are two", async () => {
  const rule = (Condition: string) => ({ Condition, Next: "End" });
  const definition = machine(
    {
      Which: { Type: "Choice", Choices: [rule("{% $states.input = 1 %}"), rule("{% $states.input = 2 %}")] },
      End: { Type: "Succeed" },
    },
    { QueryLanguage: "JSONata" },
  );
  const seen = coverage(definition);
  seen.add(await simulate(definition, 2));
  expect(seen.report().missed).toEqual([{ kind: "rule", state: "Which", rule: 0, next: "End" }]);
});

test("states of a machine that a task starts are not those of the machine", async () => {
  const child = machine({ Start: { Type: "Pass", Next: "Other" }, Other: { Type: "Pass", End: true } });
  const definition = machine({
    Start: {
      Type: "Task",
      Resource: "arn:aws:states:::states:startExecution.sync:2",
      Parameters: { StateMachineArn: "child" },
      Next: "IsDone",
    },
    IsDone: {
      Type: "Choice",
      Choices: [{ Variable: "$.Status", StringEquals: "SUCCEEDED", Next: "Last" }],
      Default: "Other",
    },
    Other: { Type: "Pass", End: true },
    Last: { Type: "Pass", End: true },
  });
  const seen = coverage(definition);
  const execution = await simulate(definition, {}, { children: { child } });
  expect(execution.visited).toContain("Other");
  seen.add(execution);
  expect(seen.report().missed).toContainEqual({ kind: "state", state: "Other", type: "Pass" });
});

test("an execution of another machine is none of its", async () => {
  const seen = coverage(order);
  const other = await simulate(machine({ A: call("f") }), {}, { mocks: { f: 1 } });
  expect(() => seen.add(other)).toThrow("another machine");
});
