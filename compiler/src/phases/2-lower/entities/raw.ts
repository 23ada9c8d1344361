import { Node, type CallExpression } from "ts-morph";
import { rawField, rawForm } from "../../../diagnostics/catalogue/raw.js";
import type { Expr, RawCall } from "../../../ir/ir.js";
import { walkExpr } from "../../../ir/walk.js";
import { hole, report, type Cx } from "../context.js";
import { lowerExpression } from "../expressions/index.js";
import type { Entity } from "./entity.js";
import { stepOptions } from "./options.js";

const types: ReadonlySet<string> = new Set(["Task", "Pass", "Parallel", "Map"]);

/** What the compiler adds: where the state leads, and where its data comes from and goes. */
const added: ReadonlySet<string> = new Set([
  "Next",
  "End",
  "Catch",
  "InputPath",
  "OutputPath",
  "ResultPath",
  "Assign",
]);

/** `raw({ Type: "Pass", ... })`: a state written by hand. */
export function raw(node: CallExpression, cx: Cx): Entity | undefined {
  const [written, options] = node.getArguments();
  const state =
    written !== undefined && Node.isExpression(written) ? lowerExpression(written, cx) : undefined;
  const fields = state === undefined ? undefined : fieldsOf(state);
  const type = fields?.["Type"];
  const isKnown = type?.op === "constant" && typeof type.value === "string" && types.has(type.value);
  if (state === undefined || fields === undefined || !isKnown || !isDeployTime(state)) {
    report(cx, rawForm, written ?? node);
    return { kind: "step", integration: "raw", label: "raw", key: "raw", target: hole(node), options: {} };
  }
  for (const key of Object.keys(fields)) if (added.has(key)) report(cx, rawField, written!, key);
  const label = `${String(type.value)} by hand`;
  const read = stepOptions(options, cx);
  const twice = read.retry !== undefined && fields["Retry"] !== undefined;
  if (twice) report(cx, rawField, written!, "Retry");
  const entity = { state, language: languageOf(fields), type: String(type.value) };
  const resource =
    fields["Resource"]?.op === "constant" ? String(fields["Resource"].value) : `raw:${entity.type}`;
  const key = read.name ?? resource;
  return { kind: "step", integration: "raw", label, key, target: state, options: read, raw: entity };
}

function fieldsOf(state: Expr): Readonly<Record<string, Expr>> | undefined {
  if (state.op === "object") {
    if (!state.entries.every((entry) => "key" in entry)) return undefined;
    return Object.fromEntries(state.entries.map((entry) => ["key" in entry ? entry.key : "", entry.value]));
  }
  if (state.op !== "constant" || typeof state.value !== "object" || state.value === null) return undefined;
  const { at, shape } = state;
  return Object.fromEntries(
    Object.entries(state.value).map(([key, value]) => [key, { op: "constant", value, at, shape }]),
  );
}

/** Whether nothing in it is read from data, and every key is known. */
function isDeployTime(state: Expr): boolean {
  const known: ReadonlySet<Expr["op"]> = new Set(["constant", "placeholder", "text", "object", "array"]);
  let all = true;
  walkExpr(state, (expr) => {
    const keys = expr.op !== "object" || expr.entries.every((entry) => "key" in entry);
    if (!known.has(expr.op) || !keys) all = false;
  });
  return all;
}

/** The language that the fields are of; a state with neither fits both. */
function languageOf(fields: Readonly<Record<string, Expr>>): RawCall["language"] {
  const given = fields["QueryLanguage"];
  if (given?.op === "constant") return given.value === "JSONata" ? "JSONata" : "JSONPath";
  const has = (...keys: string[]) => keys.some((key) => fields[key] !== undefined);
  if (has("Arguments", "Output", "Items")) return "JSONata";
  const isPlain = !has("Parameters", "Result", "ResultSelector", "ItemsPath", "ItemSelector", "ItemReader");
  return isPlain && fields["Type"]?.op === "constant" && fields["Type"].value === "Task"
    ? "either"
    : "JSONPath";
}
