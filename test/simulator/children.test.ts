import { describe, expect, test } from "vitest";
import { simulate } from "../../compiler/src/simulator/index.js";
import { machine } from "./machine.js";

const arn = "arn:aws:states:us-east-1:123456789012:stateMachine:child";
const start = (suffix: string) => ({
  Type: "Task",
  Resource: `arn:aws:states:::states:startExecution${suffix}`,
  Parameters: { StateMachineArn: arn, Name: "c1", "Input.$": "$" },
  End: true,
});
const child = machine({
  W: { Type: "Wait", Seconds: 5, Next: "Double" },
  Double: { Type: "Pass", QueryLanguage: "JSONata", Output: "{% $states.input.n * 2 %}", End: true },
});

describe("a child execution", () => {
  test.each([
    [".sync", { Output: "42", Input: '{"n":21}' }, 5],
    [".sync:2", { Output: 42, Input: { n: 21 } }, 5],
    ["", { ExecutionArn: "arn:aws:states:us-east-1:123456789012:execution:child:c1" }, 0],
  ])("startExecution%s", async (suffix, output, seconds) => {
    const result = await simulate(machine({ Run: start(suffix) }), { n: 21 }, { children: { child } });
    expect(result).toMatchObject({ status: "SUCCEEDED", output, seconds });
  });

  test("that fails is States.TaskFailed with its description", async () => {
    const failing = machine({ F: { Type: "Fail", Error: "E", Cause: "why" } });
    const { error, cause } = await simulate(
      machine({ Run: start(".sync") }),
      {},
      { children: { [arn]: failing } },
    );
    expect(error).toBe("States.TaskFailed");
    expect(JSON.parse(cause ?? "")).toMatchObject({ Error: "E", Cause: "why", Status: "FAILED", Name: "c1" });
  });

  test("gives way to a mock", async () => {
    const { output } = await simulate(
      machine({ Run: start(".sync") }),
      {},
      { children: { child }, mocks: { Run: 1 } },
    );
    expect(output).toBe(1);
  });
});
