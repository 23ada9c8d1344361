import type { Expr } from "../../../../ir/ir.js";
import { constantNumber, numberOf } from "../constants.js";
import * as is from "../operand.js";
import type { Row } from "../row.js";

/** A bound of a slice, and the test that an index is on its inner side. `#n` is the operand, `from` or `to` it. */
interface Bound {
  readonly operand: is.Operand;
  readonly test: (compare: ">=" | "<", hole: string) => string;
  /** The constant that the template shows. */
  readonly shown?: (value: number) => number;
}

const bounds: readonly Bound[] = [
  {
    operand: is.literal("constant whole number from 0", (v) => Number.isInteger(v) && (v as number) >= 0),
    test: (compare, hole) => `@index ${compare} ${hole}`,
  },
  {
    operand: is.literal("constant whole number below 0", (v) => Number.isInteger(v) && (v as number) < 0),
    test: (compare, hole) => `@index ${compare} $count(#0) - ${hole}`,
    shown: (value) => -value,
  },
  {
    operand: is.whole,
    test: (compare, hole) => `@index ${compare} (${hole} < 0 ? $count(#0) + ${hole} : ${hole})`,
  },
  {
    operand: is.number,
    test: (compare, hole) =>
      `@index ${compare} (${hole} <= -1 ? $count(#0) + $ceil(${hole}) : $floor(${hole}))`,
  },
];

const zero = is.literal("0", (v) => v === 0);

function rows(
  operands: readonly is.Operand[],
  test: string,
  shown: readonly Bound["shown"][],
): readonly Row[] {
  const derive = (args: readonly Expr[]): readonly Expr[] =>
    args.map((arg, n) => {
      const show = shown[n - 1];
      return n > 0 && show !== undefined ? constantNumber(arg, show(numberOf(arg))) : arg;
    });
  return [
    {
      operator: "slice",
      operands: [is.arrayOf("flat"), ...operands],
      template: `[$filter(#0, function(@item, @index) { ${test} })]`,
      evidence: "X",
      derive,
    },
    {
      operator: "slice",
      operands: [is.array, ...operands],
      template: `$reduce(#0, function(@list, @item, @index) { ${test} ? $append(@list, [^@item]) : @list }, [])`,
      evidence: "X",
      derive,
    },
  ];
}

/** `slice(from, to)`: the elements between two bounds, each constant, counted from the end, or from data. */
export const sliceRows: readonly Row[] = [
  { operator: "slice", operands: [is.array], template: "#0", evidence: "X" },
  { operator: "slice", operands: [is.array, zero], template: "#0", evidence: "X" },
  ...bounds.flatMap((from) => rows([from.operand], from.test(">=", "#1"), [from.shown])),
  ...bounds.flatMap((to) => rows([zero, to.operand], to.test("<", "#2"), [undefined, to.shown])),
  ...bounds.flatMap((from) =>
    bounds.flatMap((to) =>
      rows([from.operand, to.operand], `${from.test(">=", "#1")} and ${to.test("<", "#2")}`, [
        from.shown,
        to.shown,
      ]),
    ),
  ),
];
