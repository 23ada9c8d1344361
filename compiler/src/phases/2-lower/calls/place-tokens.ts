import { answerNotThere, tokenElsewhere, tokenNotSent } from "../../../diagnostics/catalogue/tokens.js";
import type { Block, Expr, Graph, TaskCall, ValueId } from "../../../ir/ir.js";
import { expressionsOf, substitute, usesOf } from "../../../ir/walk.js";
import { stringShape } from "../../../ir/shape.js";
import { report, type Cx } from "../context.js";

/**
 * Puts each task token into the payload of its call. The token exists in that one state only, and every attempt has a
 * fresh one: whatever else reads it is refused, as is a payload that does not.
 */
export function placeTokens(graph: Graph, cx: Cx): Graph {
  const { tokens, unanswered, ids } = cx.lowering;
  if (tokens.size === 0 || ids.refused === true) return graph;
  const unsent: ValueId[] = [];
  const blocks = new Map([...graph.blocks].map(([id, block]) => [id, placedIn(block, unsent)]));
  const placed: Graph = { ...graph, blocks };
  const read = new Set(expressionsOf(placed).flatMap((expr) => [...usesOf(expr)]));
  for (const [id, node] of tokens) {
    if (read.has(id)) report(cx, tokenElsewhere, node);
    else if (unsent.includes(id)) report(cx, tokenNotSent, node);
  }
  for (const [id, node] of unanswered) if (read.has(id)) report(cx, answerNotThere, node);
  return placed;
}

function placedIn(block: Block, unsent: ValueId[]): Block {
  const { end } = block;
  if (end.kind !== "invoke" || end.call.kind !== "task" || end.call.token === undefined) return block;
  const { token, ...call } = end.call;
  if (!usesOf(call.payload).has(token)) unsent.push(token);
  return { ...block, end: { ...end, call: { ...call, payload: withToken(call, token) } } };
}

function withToken({ payload }: Pick<TaskCall, "payload">, token: ValueId): Expr {
  const field: Expr = { op: "context", path: ["Task", "Token"], shape: stringShape, at: payload.at };
  return substitute(payload, new Map([[token, field]]));
}
