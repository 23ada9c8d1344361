/** Why breaking a rule changes nothing that anybody could see. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /ownership\/freshness scalars: never$/,
    "elements of this type are those of an empty tuple, and nothing that can be changed has that type",
  ],
  [
    /entities\/calls sourceKinds: /,
    "read once, for the entries `s3.` of `helpers`, and those are broken one by one",
  ],
  [
    /jsonata\/code level: (or|and|comparison|sum|product)$/,
    "read once, for the entries of `powers`, and those are broken one by one",
  ],
  [/jsonata\/table\/slices bounds: /, "read once, for the rows `sliceRows`, and those are broken one by one"],
  [
    /jsonata\/template powers: &$/,
    "the one template that joins text joins a variable to it, and that binds as tightly as anything does",
  ],
];

/** The reason, for a mutation that does not change the meaning of any program. */
export function equivalent(mutation: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(mutation))?.[1];
}
