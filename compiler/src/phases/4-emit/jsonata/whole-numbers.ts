import type { Expr } from "../../../ir/ir.js";
import { membersOf } from "../../../ir/shape.js";

/** JSONata writes numbers with 15 digits: whole numbers up to here look the same in JavaScript. */
export const mostDigits = 1e15;

/** How large a value can be that is sure to be a whole number; undefined when it may be another. */
export function largestWhole(expr: Expr): number | undefined {
  const declared = ofShape(expr);
  if (declared !== undefined || expr.op !== "apply") return declared;
  const bounds = expr.args.map(largestWhole);
  const [a, b] = bounds;
  switch (expr.operator) {
    // Instants from the year 0 to 9999.
    case "millisOf":
      return 2.6e14;
    case "subtract":
    case "add":
      return sum(a, b);
    case "multiply":
      return a === undefined || b === undefined ? undefined : exact(a * b);
    case "negate":
    case "abs":
    case "floor":
    case "ceil":
    case "round":
    case "trunc":
      return a;
    case "remainder":
      return b === undefined ? undefined : a;
    case "min":
    case "max":
      return bounds.every((bound) => bound !== undefined) ? Math.max(...bounds) : undefined;
    default:
      return undefined;
  }
}

function ofShape({ shape }: Expr): number | undefined {
  const members = membersOf(shape);
  let largest: number | undefined = members.length === 0 ? undefined : 0;
  for (const member of members) {
    if (member.kind !== "number" || largest === undefined) return undefined;
    const bound = member.literals ? literalBound(member.literals) : typicalBound(member);
    largest = bound === undefined ? undefined : Math.max(largest, bound);
  }
  return largest;
}

/** Small whole numbers, and the clock for the next thousand years. */
function typicalBound({
  whole,
  clock,
}: {
  readonly whole?: true;
  readonly clock?: true;
}): number | undefined {
  return whole ? 2 ** 31 : clock ? 4e13 : undefined;
}

function literalBound(literals: readonly number[]): number | undefined {
  return literals.every(Number.isInteger) ? exact(Math.max(0, ...literals.map(Math.abs))) : undefined;
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : exact(a + b);
}

/** Larger ones are no longer sure to be exact. */
function exact(bound: number): number | undefined {
  return bound <= Number.MAX_SAFE_INTEGER ? bound : undefined;
}
