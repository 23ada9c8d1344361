import type { CallExpression } from "ts-morph";
import type { Expr } from "../../../../ir/ir.js";
import { fieldOf, stringShape, type Shape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import type { Cx } from "../../context.js";
import { constant } from "../../expressions/literals.js";
import { record } from "../fan-out/settled.js";
import { stateNameOf } from "../state-name.js";
import { invokeWith } from "../step.js";

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
  const asked = invokeWith(
    node,
    {
      call: {
        kind: "task",
        resource: constant("arn:aws:states:::aws-sdk:sfn:describeMapRun", node),
        payload: record(node, { MapRunArn: arn }),
        resultAt: [],
        retry: [],
      },
      name: stateNameOf("Count items", undefined, cx),
    },
    described,
    { ...cx, resultName: "counts" },
  );
  return record(node, {
    MapRunArn: arn,
    ResultWriterDetails: field(run, "ResultWriterDetails"),
    ItemCounts: field(asked, "ItemCounts"),
  });
}
