import type { ChoiceTest } from "../../../asl/states.js";

/** The tests that a combination is made of; undefined for every other test. */
function partsOf(test: ChoiceTest, by: "And" | "Or"): readonly ChoiceTest[] | undefined {
  return (test as { readonly [K in typeof by]?: readonly ChoiceTest[] })[by];
}

/** All of these, in this order: a test of presence protects those after it. */
export function allOf(tests: readonly ChoiceTest[]): ChoiceTest {
  const flat = tests.flatMap((test) => partsOf(test, "And") ?? [test]);
  return { And: flat };
}

export function anyOf(tests: readonly ChoiceTest[]): ChoiceTest {
  const flat = tests.flatMap((test) => partsOf(test, "Or") ?? [test]);
  return flat.length === 1 ? flat[0]! : { Or: flat };
}

/** The negation, as people write it: `IsPresent: false` for not present, one by one where presence is asked first. */
export function opposite(test: ChoiceTest): ChoiceTest {
  const { Not, Variable, IsPresent } = test as {
    readonly Not?: ChoiceTest;
    readonly Variable: string;
    readonly IsPresent?: boolean;
  };
  if (Not !== undefined) return Not;
  if (IsPresent !== undefined) return { Variable, IsPresent: !IsPresent };
  const parts = partsOf(test, "Or");
  if (parts?.some((part) => "IsPresent" in part)) return allOf(parts.map(opposite));
  return { Not: test };
}
