import { isDeepStrictEqual } from "node:util";
import type { Expr, Operator, ValueId } from "../../ir/ir.js";
import { membersOf, unionOf, type Shape } from "../../ir/shape.js";
import { mapChildren } from "../../ir/walk.js";
import type { OpenBlock } from "./open-graph.js";

/** Of each variable that became a parameter: the shapes of what it is given on all ways. */
export function shapesOfVariables(
  live: readonly OpenBlock[],
  reached: ReadonlySet<OpenBlock>,
  resolve: (expr: Expr) => Expr,
): ReadonlyMap<ValueId, Shape> {
  const shapes = new Map<ValueId, Shape>();
  const variables = live.flatMap((block) =>
    block.params.flatMap(({ value, variable }, index) => {
      if (variable === undefined) return [];
      const edges = block.incoming.filter((edge) => reached.has(edge.from));
      const args = edges.map((edge) => resolve(edge.args[index]!));
      return [{ id: value.id, args: args.filter((arg) => arg.op !== "use" || arg.value !== value.id) }];
    }),
  );
  const isVariable = new Set(variables.map(({ id }) => id));
  // TypeScript has no type for some variables: what another variable gives says more.
  const shapeOf = (arg: Expr): readonly Shape[] => {
    const { shape } = arg;
    if (arg.op !== "use" || shape.kind !== "unknown" || !isVariable.has(arg.value)) return [shape];
    const known = shapes.get(arg.value);
    return known === undefined ? [] : [known];
  };
  // What is known of one goes at most once past each of the others.
  for (let round = 0, changed = true; changed && round <= variables.length; round++) {
    changed = false;
    for (const { id, args } of variables) {
      const shape = unionOf(args.flatMap(shapeOf));
      const before = shapes.get(id);
      if (before !== undefined && isDeepStrictEqual(before, shape)) continue;
      shapes.set(id, shape);
      changed = true;
    }
  }
  return shapes;
}

const absenceTests: ReadonlySet<Operator> = new Set<Operator>(["isUndefined", "isNull", "isNullish"]);

/** Whether a variable is undefined or null is asked of what it holds, where TypeScript has no type for it. */
export function askingWhatIsKnown(expr: Expr, shapes: ReadonlyMap<ValueId, Shape>): Expr {
  const inner = mapChildren(expr, (child) => askingWhatIsKnown(child, shapes));
  if (inner.op !== "apply" || !absenceTests.has(inner.operator)) return inner;
  const [of] = inner.args;
  const shape = of?.op === "use" && of.shape.kind === "unknown" ? shapes.get(of.value) : undefined;
  const isKnown =
    shape !== undefined && membersOf(shape).every(({ kind }) => kind !== "unknown" && kind !== "any");
  return isKnown ? { ...inner, args: [{ ...of!, shape }] } : inner;
}
