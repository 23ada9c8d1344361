import type { CallExpression, Node } from "ts-morph";
import type { Expr, Lambda, Retrier } from "../../../../ir/ir.js";
import { membersOf, unknownShape, type Shape } from "../../../../ir/shape.js";
import type { Cx } from "../../context.js";
import { endFields, undoBlock } from "../../sagas/branches.js";
import { resultShapeOf } from "../step.js";
import { blockOf, inBlock } from "./block.js";
import type { Outcome } from "./settled.js";

export interface BranchesWays {
  readonly options?: Node | undefined;
  readonly retry: readonly Retrier[];
  readonly retryNode?: Node | undefined;
  /** What becomes of each branch's result or error; an error ends the block when absent. */
  readonly outcome?: Outcome | undefined;
}

/** A Parallel of these bodies; where they can register undos, all of them run to their ends. */
export function branchesOf(
  node: CallExpression,
  bodies: readonly Node[],
  branch: (index: number, outcome: Outcome | undefined, cx: Cx) => Lambda,
  { options, retry, retryNode, outcome }: BranchesWays,
  cx: Cx,
): Expr {
  const undos = undoBlock(node, bodies, retryNode, cx);
  if (undos === undefined) {
    const plain = inBlock({ ...cx, registry: undefined }, "parallel", node);
    const branches = bodies.map((_, i) => branch(i, outcome, plain));
    return blockOf(node, { kind: "parallel", branches, retry }, "Parallel", options, cx);
  }
  const shapes = shapesOf(resultShapeOf(node, cx), bodies.length);
  const branches = bodies.map((_, i) =>
    branch(i, undos.outcomeOf(i, outcome), inBlock(undos.inBranch(i), "parallel", node)),
  );
  const ends: Shape = { kind: "tuple", elements: shapes.map(undos.shapeOf) };
  const call = { kind: "parallel", branches, retry: [] } as const;
  const results = blockOf(node, call, "Parallel", options, cx, undefined, ends, endFields);
  return undos.end(results, shapes, cx);
}

/** What each branch gives, in their order. */
function shapesOf(shape: Shape, count: number): readonly Shape[] {
  const [only] = membersOf(shape);
  if (only?.kind === "tuple" && only.elements.length === count) return only.elements;
  const fields = only?.kind === "object" ? Object.values(only.fields).map((field) => field.shape) : [];
  if (fields.length === count) return fields;
  return Array.from({ length: count }, () => (only?.kind === "array" ? only.element : unknownShape));
}
