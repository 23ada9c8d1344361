import { Arbitrary, Stream, Value, type Random } from "fast-check";
import type { Json } from "../../../compiler/src/asl/states.js";
import { diceOf } from "./dice.js";
import { randomProgram, type Program } from "./program.js";
import { smallerTrees } from "./smaller-trees.js";
import { randomValue, smallerValues } from "./values.js";

/** One run of a program: its input, and the seed of what its steps answer. */
export interface Run {
  readonly input: Json;
  readonly seed: number;
}

export interface Case {
  readonly program: Program;
  readonly runs: readonly Run[];
}

/** Programs with their runs; smaller ones have fewer runs, statements and operators, and shorter inputs. */
export class CaseArbitrary extends Arbitrary<Case> {
  generate(random: Random): Value<Case> {
    const dice = diceOf(random);
    const program = randomProgram(dice);
    const runs = Array.from({ length: 3 }, (): Run => {
      return { input: randomValue(dice, program.input) ?? null, seed: dice.int(0, 0x7fffffff) };
    });
    return new Value({ program, runs }, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Case {
    return typeof value === "object" && value !== null && "program" in value;
  }

  shrink(value: Case): Stream<Value<Case>> {
    return new Stream(smallerCases(value)).map((smaller) => new Value(smaller, undefined));
  }
}

function* smallerCases({ program, runs }: Case): IterableIterator<Case> {
  if (runs.length > 1) for (const run of runs) yield { program, runs: [run] };
  for (const tree of smallerTrees(program.tree)) yield { program: { ...program, tree }, runs };
  for (const [i, run] of runs.entries()) {
    if (run.seed !== 0) yield { program, runs: runs.with(i, { ...run, seed: 0 }) };
    for (const input of smallerValues(run.input, program.input)) {
      if (input !== undefined) yield { program, runs: runs.with(i, { ...run, input }) };
    }
  }
}
