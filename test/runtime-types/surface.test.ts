import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  accountId,
  bucket,
  days,
  defineError,
  errors,
  fn,
  hours,
  lambda,
  minutes,
  param,
  partition,
  queue,
  region,
  seconds,
  table,
  workflow,
  WorkflowError,
} from "@sfnc/runtime-types";
import { http } from "@sfnc/runtime-types/aws";

const sources = join(dirname(fileURLToPath(import.meta.url)), "../../runtime-types/src");

describe("the authoring surface at run time", () => {
  it("names resources by placeholders", () => {
    expect(fn("Charge", { qualifier: "live" })).toMatchObject({ id: "Charge", arn: "${ChargeArn}:live" });
    expect(queue("Reviews")).toMatchObject({
      url: "${ReviewsUrl}",
      arn: "${ReviewsArn}",
      name: "${ReviewsName}",
    });
    expect([table("Orders").name, bucket("Files").arn]).toEqual(["${OrdersName}", "${FilesArn}"]);
    expect([param("X"), partition, region, accountId]).toEqual([
      "${X}",
      "${Partition}",
      "${Region}",
      "${AccountId}",
    ]);
  });

  it("writes durations with their unit", () => {
    expect([seconds(3), minutes(2), hours(1), days(4)]).toEqual(["3s", "2m", "1h", "4d"]);
  });

  it("describes a workflow as data", () => {
    const body = async () => 1;
    expect(workflow(body)).toEqual({ kind: "workflow", type: "STANDARD", options: {}, body });
    expect(workflow({ type: "EXPRESS", timeout: "1m" }, body)).toMatchObject({
      type: "EXPRESS",
      options: { timeout: "1m" },
    });
  });

  it("names errors by their static errorName, else by their class", () => {
    class Plain extends WorkflowError {}
    class Named extends WorkflowError {
      static readonly errorName = "Shop.Named";
    }
    class Below extends Named {}
    const name = (error: WorkflowError) => [error.error, error.name, error.cause, error.message];
    expect(name(new Plain("why"))).toEqual(["Plain", "Plain", "why", "why"]);
    expect(name(new Named())).toEqual(["Shop.Named", "Shop.Named", "", ""]);
    expect(name(new Below("x"))[0]).toBe("Below");
    expect(new Below("x") instanceof Named && new Below("x") instanceof Error).toBe(true);
    expect(new Named() instanceof Below || new Plain() instanceof Named).toBe(false);
    expect(errors.lambda.TooManyRequests.errorName).toBe("Lambda.TooManyRequestsException");
    expect(http.status(429).errorName).toBe("States.Http.StatusCode.429");
    expect(new (defineError("A.B"))("c")).toMatchObject({ error: "A.B", cause: "c" });
  });

  it("keeps the options of a step apart from those of its copies", () => {
    const step = lambda<object, void>(fn("A"), { timeout: "1s" });
    expect(typeof step.with({ timeout: "2s" })).toBe("function");
    expect(() => step.with({})({})).toThrow("`A` was called outside of a run");
  });

  it("needs neither Node types nor a browser, and none of its libraries is skipped", () => {
    const program = ts.createProgram([join(sources, "index.ts"), join(sources, "aws/index.ts")], {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: [],
      skipLibCheck: false,
      noEmit: true,
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map((d) => ts.flattenDiagnosticMessageText(d.messageText, " "));
    expect(problems).toEqual([]);
    expect(program.getSourceFiles().filter((f) => f.fileName.includes("/local/"))).toEqual([]);
  });
});
