import { Node, type ObjectLiteralExpression } from "ts-morph";
import type { Diagnostic } from "../../diagnostics/index.js";
import { parameterForm } from "../../diagnostics/catalogue/language.js";
import type { Expr, Machine, Value } from "../../ir/ir.js";
import { unknownShape } from "../../ir/shape.js";
import { spanOf } from "../1-front/project.js";
import type { WorkflowSource } from "../1-front/workflows.js";
import { report, type Cx, type Lowering } from "./context.js";
import { durationOf, stepOptions } from "./entities/options.js";
import { staticRecord, staticText } from "./entities/static-text.js";
import { placeTokens } from "./calls/place-tokens.js";
import { lowerExpression } from "./expressions/index.js";
import { graphBuilder } from "./graph-builder.js";
import { shapeReader, type ShapeReader } from "./shapes.js";
import { declare } from "./statements/patterns.js";
import { leaveWith } from "./statements/exits.js";
import { lowerStatements } from "./statements/index.js";

export interface Lowered {
  readonly machine: Machine;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the machine depends on. */
  readonly files: readonly string[];
}

export { shapeReader, type ShapeReader };

/** TypeScript to IR, for one workflow. */
export function lowerWorkflow(source: WorkflowSource, shapes: ShapeReader): Lowered {
  const diagnostics: Diagnostic[] = [];
  const lowering: Lowering = {
    ids: { value: 0, block: 0 },
    shapes,
    report: (diagnostic) => {
      if (diagnostic.severity === "error") lowering.ids.refused = true;
      diagnostics.push({ ...diagnostic, workflow: source.exportName });
    },
    entities: new Map(),
    openConstants: new Set(),
    doubtful: new Set(),
    files: new Set([source.declaration.getSourceFile().getFilePath()]),
    defaults: {},
    settings: { express: false },
    tokens: new Map(),
    unanswered: new Map(),
  };
  const build = graphBuilder(lowering.ids, () => undefined);
  const entry = build.block("start", { sealed: true });
  const cx: Cx = {
    lowering,
    build,
    cursor: { block: entry },
    flow: undefined,
    via: [],
    inlining: [],
    given: new Map(),
    bindings: undefined,
    scopes: [],
    declared: new Set(),
    outerGraphs: [],
  };
  const args = source.call.getArguments();
  const fn = args.at(-1);
  const settings = args.length > 1 ? readSettings(args[0], cx) : {};
  lowering.settings.express = settings.type === "EXPRESS";
  const params = lowerBody(fn, cx);
  return {
    machine: {
      name: settings.name ?? source.exportName,
      exportName: source.exportName,
      type: settings.type ?? "STANDARD",
      ...(settings.comment === undefined ? {} : { comment: settings.comment }),
      ...(settings.timeoutSeconds === undefined ? {} : { timeoutSeconds: settings.timeoutSeconds }),
      ...(settings.queryLanguage === undefined ? {} : { queryLanguage: settings.queryLanguage }),
      graph: placeTokens(build.finish(entry, params), cx),
      at: spanOf(source.declaration),
    },
    diagnostics,
    files: [...lowering.files].sort(),
  };
}

function lowerBody(fn: Node | undefined, cx: Cx): readonly Value[] {
  const entry = cx.cursor.block!;
  if (fn === undefined || !(Node.isArrowFunction(fn) || Node.isFunctionExpression(fn))) {
    if (fn !== undefined)
      report(
        cx,
        parameterForm,
        fn,
        "Write the workflow's function here: workflow(async (input) => { ... }).",
      );
    cx.build.end(entry, { kind: "return", at: fn === undefined ? entryAt : spanOf(fn) });
    return [];
  }
  const [inputNode, contextNode] = fn.getParameters();
  const params: Value[] = [];
  if (inputNode !== undefined) {
    const name = inputNode.getNameNode();
    const shape = cx.lowering.shapes(inputNode.getType(), inputNode);
    const input = cx.build.value(
      Node.isIdentifier(name) ? name.getText() : "input",
      shape,
      spanOf(inputNode),
    );
    params.push(input);
    const use: Expr = { op: "use", value: input.id, shape, at: input.at };
    declare(name, use, cx, inputNode.getInitializer());
  }
  if (contextNode !== undefined) {
    declare(
      contextNode.getNameNode(),
      { op: "context", path: [], shape: unknownShape, at: spanOf(contextNode) },
      cx,
    );
  }
  const body = fn.getBody();
  if (Node.isBlock(body)) lowerStatements(body.getStatements(), cx);
  else leaveWith(lowerExpression(body, cx), body, cx);
  if (cx.cursor.block !== undefined) leaveWith(undefined, body, cx);
  return params;
}

const entryAt = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

type Settings = Partial<Pick<Machine, "name" | "comment" | "type" | "timeoutSeconds" | "queryLanguage">>;

function readSettings(node: Node | undefined, cx: Cx): Settings {
  const record = staticRecord(node as ObjectLiteralExpression | undefined) ?? {};
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = {};
  const name = staticText(record["name"], cx);
  const comment = staticText(record["comment"], cx);
  const language = staticText(record["queryLanguage"], cx);
  if (name !== undefined) settings.name = name;
  if (comment !== undefined) settings.comment = comment;
  if (staticText(record["type"], cx) === "EXPRESS") settings.type = "EXPRESS";
  if (language === "JSONata" || language === "JSONPath") settings.queryLanguage = language;
  const timeout = record["timeout"];
  const seconds = timeout === undefined ? undefined : durationOf(timeout, cx);
  if (seconds?.op === "constant") settings.timeoutSeconds = Number(seconds.value);
  const defaults = staticRecord(record["defaults"]);
  if (defaults !== undefined) {
    const { defaults: target } = cx.lowering;
    if (defaults["lambda"] !== undefined) target.lambda = stepOptions(defaults["lambda"], cx);
    if (defaults["sdk"] !== undefined) target.sdk = stepOptions(defaults["sdk"], cx);
  }
  return settings;
}
