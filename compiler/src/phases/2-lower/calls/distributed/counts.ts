import type { CallExpression } from "ts-morph";
import type { Expr } from "../../../../ir/ir.js";
import { fieldOf, stringShape, type Shape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import type { Cx } from "../../context.js";
import { sdkOperation } from "../../entities/sdk.js";
import { record } from "../fan-out/settled.js";
import { runStep } from "../step.js";

/** What the answer is read for; what the counts are is said by the types of the source. */
const described: Shape = {
  kind: "object",
  fields: { ItemCounts: { shape: { kind: "object", fields: {} } } },
};

/** The numbers of items of a run: the result of the Map does not have them, so they are asked for. */
export function withCounts(run: Expr, node: CallExpression, cx: Cx): Expr {
  const at = spanOf(node);
  const field = (of: Expr, key: string): Expr => ({ op: "get", of, key, shape: fieldOf(of.shape, key), at });
  const arn: Expr = { op: "get", of: run, key: "MapRunArn", shape: stringShape, at };
  const operation = sdkOperation({ kind: "sdk", service: "sfn", options: {} }, "describeMapRun", node);
  const input = record(node, { MapRunArn: arn });
  const named = { ...cx, resultName: "counts" };
  const asked = runStep(node, { ...operation, label: "Count items" }, input, {}, described, named);
  return record(node, {
    MapRunArn: arn,
    ResultWriterDetails: field(run, "ResultWriterDetails"),
    ItemCounts: field(asked, "ItemCounts"),
  });
}
