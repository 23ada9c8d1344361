import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import * as iam from "aws-cdk-lib/aws-iam";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { App, Stack } from "aws-cdk-lib/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/src/index.js";
import type { StateMachine } from "../../compiler/src/asl/states.js";
import { tempProject, type TempProject } from "../temp-project.js";
import { problemsOf, rendered } from "./deploy/checks.js";
import { program, values } from "./deploy/program.js";
import type { Statement } from "./deploy/statement.js";

interface Files {
  readonly asl: string;
  readonly policy: string;
  readonly sfnc: string;
}

let project: TempProject;
let folder: string;
let files: Files;

beforeAll(() => {
  project = tempProject({ "sell.ts": program });
  folder = mkdtempSync(join(tmpdir(), "sfnc-deploy-"));
  const { workflows, diagnostics } = compile({ files: [project.path("sell.ts")] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { artefacts } = workflows[0]!;
  for (const { path, text } of artefacts) writeFileSync(join(folder, path), text);
  const read = (kind: string) => readFileSync(join(folder, `sell.${kind}.json`), "utf8");
  files = { asl: read("asl"), policy: read("policy"), sfnc: read("sfnc") };
});

afterAll(() => {
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The placeholders of one of the files, as the sidecar lists them. */
function listed(where: "definition" | "policy"): readonly string[] {
  const { placeholders } = JSON.parse(files.sfnc) as {
    readonly placeholders: Readonly<Record<string, { readonly in: readonly string[] }>>;
  };
  return Object.entries(placeholders).flatMap(([name, note]) => (note.in.includes(where) ? [name] : []));
}

const parsed = <T>(text: string): T => JSON.parse(text) as T;
const statementsOf = (text: string): readonly Statement[] =>
  parsed<{ readonly Statement: readonly Statement[] }>(text).Statement;

describe("a machine with its policy", () => {
  const deployed = (asl: string, policy: string, given = values) =>
    problemsOf(parsed<StateMachine>(rendered(asl, given)), statementsOf(rendered(policy, given)));

  test("runs as it is rendered", () => {
    expect(deployed(files.asl, files.policy)).toEqual([]);
  });

  test("lacks each right that is taken away", () => {
    const statements = statementsOf(files.policy);
    const kept = statements.flatMap(({ Action }, i) =>
      Action.filter((right) => {
        const without = statements.map((one, j) =>
          i === j ? { ...one, Action: one.Action.filter((a) => a !== right) } : one,
        );
        return deployed(files.asl, JSON.stringify({ Statement: without })).length === 0;
      }),
    );
    expect(statements.length).toBeGreaterThan(5);
    expect(kept, "rights that nothing needs").toEqual([]);
  });

  test("lacks each value that is left out", () => {
    const names = [...new Set([...listed("definition"), ...listed("policy")])];
    const idle = names.filter((name) => {
      const { [name]: _left, ...others } = values;
      return deployed(files.asl, files.policy, others).length === 0;
    });
    expect(names.length).toBeGreaterThan(10);
    expect(idle, "values that nothing needs").toEqual([]);
    expect(Object.keys(values).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("lacks each parameter that is taken out", () => {
    const idle = [
      ...files.asl.matchAll(
        /"(FunctionName|TableName|Item|QueueUrl|MessageBody|TopicArn|Message|JobName|StateMachineArn|Input|Payload)(\.\$)?":/g,
      ),
    ]
      .filter(({ index, 0: key }) => {
        const other = `${files.asl.slice(0, index)}"Other":${files.asl.slice(index + key.length)}`;
        return deployed(other, files.policy).length === 0;
      })
      .map(([key]) => key);
    expect(idle).toEqual([]);
  });
});

describe("CDK", () => {
  test("takes the definition as a file, its substitutions and the policy", () => {
    const outdir = join(folder, "cdk.out");
    const stack = new Stack(new App({ outdir, analyticsReporting: false }), "Shop");
    const role = new iam.Role(stack, "Role", { assumedBy: new iam.ServicePrincipal("states.amazonaws.com") });
    const policy = parsed<object>(rendered(files.policy, values));
    role.attachInlinePolicy(
      new iam.Policy(stack, "Steps", { document: iam.PolicyDocument.fromJson(policy) }),
    );
    const substitutions = Object.fromEntries(listed("definition").map((name) => [name, values[name]!]));
    new sfn.StateMachine(stack, "Sell", {
      definitionBody: sfn.DefinitionBody.fromFile(join(folder, "sell.asl.json")),
      definitionSubstitutions: substitutions,
      role,
    });
    const template = Template.fromStack(stack);
    template.hasResourceProperties("AWS::StepFunctions::StateMachine", {
      DefinitionSubstitutions: substitutions,
    });
    const [steps] = Object.values(template.findResources("AWS::IAM::Policy")).filter((resource) =>
      JSON.stringify(resource).includes("lambda:InvokeFunction"),
    ) as { readonly Properties: { readonly PolicyDocument: { readonly Statement: readonly object[] } } }[];
    expect(wide(steps!.Properties.PolicyDocument.Statement)).toEqual(
      wide(statementsOf(rendered(files.policy, values))),
    );
    const asset = readdirSync(outdir).filter((name) => /^asset\..*\.json$/.test(name));
    expect(asset.map((name) => readFileSync(join(outdir, name), "utf8"))).toEqual([files.asl]);
  });
});

/** Statements with lists where CDK writes one text; in an order. */
function wide(statements: readonly object[]): readonly unknown[] {
  const list = (value: unknown): readonly unknown[] => [value].flat().sort();
  return statements
    .map((one) => ({
      ...one,
      Action: list((one as Statement).Action),
      Resource: list((one as Statement).Resource),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const hasTerraform = spawnSync("terraform", ["version"]).status === 0;
if (!hasTerraform) console.warn("SKIPPED: there is no terraform on this machine");

describe.skipIf(!hasTerraform)("Terraform", () => {
  const evaluate = (expression: string) =>
    spawnSync("terraform", ["console"], { cwd: folder, input: `${expression}\n`, encoding: "utf8" });
  const template = (kind: string, given: Readonly<Record<string, string>>) =>
    `base64encode(templatefile("sell.${kind}.json", jsondecode(${JSON.stringify(JSON.stringify(given))})))`;

  test.each(["asl", "policy"] as const)("renders the file of the kind %s by templatefile", (kind) => {
    const { stdout, status } = evaluate(template(kind, values));
    const text = Buffer.from(stdout.trim().replace(/^"|"$/g, ""), "base64").toString("utf8");
    expect(status).toBe(0);
    expect(text).toBe(rendered(files[kind], values));
  });

  test("refuses a placeholder without a value", () => {
    const { ChargeArn: _left, ...others } = values;
    const { status, stderr, stdout } = evaluate(template("asl", others));
    expect(`${status} ${stderr}${stdout}`).toContain("ChargeArn");
  });
});
