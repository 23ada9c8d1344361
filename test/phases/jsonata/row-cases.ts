import type { Expr } from "../../../compiler/src/ir/ir.js";
import type { Operand } from "../../../compiler/src/phases/4-emit/jsonata/operand.js";
import { fits, type Row } from "../../../compiler/src/phases/4-emit/jsonata/row.js";
import { rows } from "../../../compiler/src/phases/4-emit/jsonata/table/index.js";
import * as b from "./build.js";
import { captured, comparators, elementCallbacks, reducers } from "./callbacks.js";
import { samples, type Sample } from "./samples.js";

export interface Case {
  readonly expr: Expr;
  readonly data: ReadonlyMap<number, unknown>;
}

/** Operands for which this row, and none before it, is the one that is taken. */
export function casesOf(row: Row, most: number): readonly Case[] {
  const found: Case[] = [];
  for (const args of argumentLists(row)) {
    const exprs = args.map((arg) => arg.expr);
    if (!fits(row, exprs) || rows.find((r) => r.operator === row.operator && fits(r, exprs)) !== row)
      continue;
    found.push({
      expr: applied(row, exprs),
      data: new Map([captured, ...args.flatMap((arg) => [...arg.data])]),
    });
    if (found.length >= most) break;
  }
  return found;
}

function applied(row: Row, args: readonly Expr[]): Expr {
  const negated = /^not (.+)$/.exec(row.operator)?.[1];
  if (negated !== undefined) return b.test("not", b.test(negated as "equal", ...args));
  return b.apply(row.operator as "equal", args, b.unknownShape);
}

function* argumentLists(row: Row): Generator<readonly Sample[]> {
  const operands = row.rest === undefined ? row.operands : [...row.operands, row.rest, row.rest];
  const lists = operands.map((operand) => [...candidates(operand, samples)]);
  const total = 12000;
  let seed = 7;
  const pick = <T>(list: readonly T[]): T | undefined => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return list[Math.floor((seed / 2 ** 31) * list.length)];
  };
  const single = operands.length <= 1;
  const count = single ? (lists[0]?.length ?? 1) : total;
  if (single) lists[0]?.sort((x, y) => orderOf(x) - orderOf(y));
  for (let n = 0; n < count; n++) {
    const first = single ? lists[0]?.[n] : pick(lists[0]!);
    if (operands.length > 0 && first === undefined) return;
    const args: Sample[] = first === undefined ? [] : [first];
    for (let at = 1; at < operands.length; at++) {
      const callbacks = first === undefined ? [] : callbackSamples(operands[at]!, row, first);
      const arg = pick(initial(args, lists[at]!) ?? [...callbacks, ...lists[at]!]);
      if (arg !== undefined) args.push(arg);
    }
    if (args.length === operands.length) yield args;
  }
}

/** Mixes the samples, the same way in every run. */
function orderOf({ data }: Sample): number {
  return (([...data.keys()][0] ?? 0) * 7919) % 1009;
}

/** The start of a `reduce` is of the type that its callback takes. */
function initial([, reducer]: readonly Sample[], list: readonly Sample[]): readonly Sample[] | undefined {
  if (reducer?.expr.op !== "function") return undefined;
  const shape = JSON.stringify(reducer.expr.params[0]!.shape);
  return list.filter(({ expr }) => JSON.stringify(expr.shape) === shape);
}

function callbackSamples(operand: Operand, row: Row, array: Sample): readonly Sample[] {
  const { shape } = array.expr;
  if (shape.kind !== "array" && shape.kind !== "tuple") return [];
  const made =
    row.operator === "reduce"
      ? reducers(shape, row.operands.length === 2)
      : row.operator === "sort"
        ? comparators(shape)
        : elementCallbacks(shape);
  return made
    .filter((expr) => operand.accepts(expr))
    .map((expr) => ({ expr, data: new Map<number, unknown>() }));
}

function candidates(operand: Operand, from: readonly Sample[]): readonly Sample[] {
  return from.filter((sample) => operand.accepts(sample.expr));
}
