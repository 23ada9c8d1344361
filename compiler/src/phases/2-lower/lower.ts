import { Node } from "ts-morph";
import type { Diagnostic } from "../../diagnostics/index.js";
import { longerThanExpress } from "../../diagnostics/catalogue/children.js";
import { parameterForm } from "../../diagnostics/catalogue/language.js";
import { notStatic, unknownOption } from "../../diagnostics/catalogue/steps.js";
import type { Expr, Machine, QueryMode, Value } from "../../ir/ir.js";
import { unknownShape } from "../../ir/shape.js";
import { spanOf } from "../1-front/project.js";
import type { WorkflowSource } from "../1-front/workflows.js";
import { expressSeconds } from "./calls/express-limits.js";
import { report, type Cx, type Lowering } from "./context.js";
import { durationOf, stepOptions } from "./entities/options.js";
import { placeTokens } from "./calls/place-tokens.js";
import { staticOptions, staticText } from "./entities/static-text.js";
import { lowerExpression } from "./expressions/index.js";
import { canRegister } from "./sagas/can-register.js";
import { withUndoScope } from "./sagas/undo-scope.js";
import { graphBuilder } from "./graph-builder.js";
import { shapeReader, type ShapeReader } from "./shapes.js";
import { argumentFor, declare } from "./statements/patterns.js";
import { leaveWith } from "./statements/exits.js";
import { lowerStatements } from "./statements/index.js";

export interface Lowered {
  readonly machine: Machine;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the machine depends on. */
  readonly files: readonly string[];
}

export { shapeReader, type ShapeReader };

/** TypeScript to IR, for one workflow; `mode`: the query language where the workflow asks for none. */
export function lowerWorkflow(source: WorkflowSource, shapes: ShapeReader, mode: QueryMode): Lowered {
  const diagnostics: Diagnostic[] = [];
  const said = new Set<string>();
  const lowering: Lowering = {
    ids: { value: 0, block: 0 },
    shapes,
    report: (diagnostic) => {
      if (diagnostic.severity === "error") lowering.ids.refused = true;
      // A function that is inlined twice, or options that are read twice, have each finding once.
      const key = JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.message]);
      if (said.has(key)) return;
      said.add(key);
      diagnostics.push({ ...diagnostic, workflow: source.exportName });
    },
    entities: new Map(),
    openConstants: new Set(),
    parameters: new Map(),
    doubtful: new Set(),
    narrowings: { tested: new Map(), assignedByFunction: new Map() },
    files: new Set([source.declaration.getSourceFile().getFilePath()]),
    defaults: {},
    settings: { express: false, jsonPathOnly: false },
    sagas: [],
    tokens: new Map(),
    unanswered: new Map(),
    body: source.call.getArguments().at(-1) ?? source.call,
    contexts: new Map(),
    caughtFrom: new Map(),
  };
  const build = graphBuilder(lowering.ids, () => undefined);
  const entry = build.block("start", { sealed: true });
  const cx: Cx = {
    lowering,
    build,
    cursor: { block: entry },
    flow: undefined,
    guardedOutside: false,
    registry: undefined,
    blocks: [],
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
  lowering.settings.jsonPathOnly = (settings.queryLanguage ?? mode) === "jsonpath";
  const bound = settings.timeoutSeconds ?? 0;
  if (lowering.settings.express && bound > expressSeconds)
    report(cx, longerThanExpress, args[0]!, "The timeout of the workflow", bound);
  const params = lowerBody(fn, cx);
  const graph = build.finish(entry, params);
  const name = settings.name ?? source.name;
  return {
    machine: {
      name,
      exportName: source.exportName,
      type: settings.type ?? "STANDARD",
      ...(settings.comment === undefined ? {} : { comment: settings.comment }),
      ...(settings.timeoutSeconds === undefined ? {} : { timeoutSeconds: settings.timeoutSeconds }),
      ...(settings.queryLanguage === undefined ? {} : { queryLanguage: settings.queryLanguage }),
      graph: placeTokens(graph, cx),
      ...(lowering.sagas.length === 0 ? {} : { sagas: lowering.sagas }),
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
    declare(name, argumentFor(inputNode, use, cx), cx, inputNode.getInitializer());
  }
  if (contextNode !== undefined) {
    declare(
      contextNode.getNameNode(),
      { op: "context", path: [], shape: unknownShape, at: spanOf(contextNode) },
      cx,
    );
  }
  const lower = (inside: Cx): void => {
    const body = fn.getBody();
    if (Node.isBlock(body)) lowerStatements(body.getStatements(), inside);
    else leaveWith(lowerExpression(body, inside), body, inside);
    if (cx.cursor.block !== undefined) leaveWith(undefined, body, inside);
  };
  if (canRegister(fn.getBody(), cx))
    withUndoScope(fn, { kind: "workflow", onUndoFailure: cx.lowering.onUndoFailure }, cx, lower);
  else lower(cx);
  return params;
}

const entryAt = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

type Settings = Partial<Pick<Machine, "name" | "comment" | "type" | "timeoutSeconds" | "queryLanguage">>;

function readSettings(node: Node | undefined, cx: Cx): Settings {
  const record = staticOptions(node, cx);
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = {};
  for (const [key, value] of Object.entries(record)) {
    const reader = settingReaders[key];
    if (reader === undefined) report(cx, unknownOption, value, key);
    else Object.assign(settings, reader(value, cx));
  }
  return settings;
}

type SettingReader = (node: Node, cx: Cx) => Settings;

const textSetting =
  (key: "name" | "comment"): SettingReader =>
  (node, cx) => {
    const value = staticText(node, cx);
    if (value === undefined) report(cx, notStatic, node, `The option "${key}" of a workflow`);
    return value === undefined ? {} : { [key]: value };
  };

/** One of some words; the type checker has refused all others. */
function oneOf<Word extends string>(
  words: readonly Word[],
  node: Node,
  what: string,
  cx: Cx,
): Word | undefined {
  const value = staticText(node, cx);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) report(cx, notStatic, node, what);
  return word;
}

const settingReaders: Readonly<Record<string, SettingReader>> = {
  name: textSetting("name"),
  comment: textSetting("comment"),
  type(node, cx) {
    const type = oneOf(["STANDARD", "EXPRESS"], node, 'The option "type" of a workflow', cx);
    return type === undefined ? {} : { type };
  },
  queryLanguage(node, cx) {
    const queryLanguage = oneOf(
      ["auto", "jsonpath", "jsonata"],
      node,
      'The option "queryLanguage" of a workflow',
      cx,
    );
    return queryLanguage === undefined ? {} : { queryLanguage };
  },
  timeout(node, cx) {
    const seconds = durationOf(node, cx);
    if (seconds?.op === "constant") return { timeoutSeconds: Number(seconds.value) };
    if (seconds !== undefined) report(cx, notStatic, node, 'The option "timeout" of a workflow');
    return {};
  },
  onUndoFailure(node, cx) {
    cx.lowering.onUndoFailure = node;
    return {};
  },
  defaults(node, cx) {
    const { lambda, sdk } = staticOptions(node, cx);
    const { defaults } = cx.lowering;
    if (lambda !== undefined) defaults.lambda = stepOptions(lambda, cx);
    if (sdk !== undefined) defaults.sdk = stepOptions(sdk, cx);
    return {};
  },
};
