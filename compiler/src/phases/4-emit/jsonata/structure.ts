/** Templates of the forms that are no operations: they are tested, and broken on purpose, like the rows of the table. */
export const structure = {
  condition: "#0 ? #1 : #2",
  /** Without an else the result is absent. */
  conditionOrNothing: "#0 ? #1",
  nothing: "()",
  /** A value that is null while it is undefined. */
  unlessNull: "#0 != null ? #0",
  unlessUndefined: '$exists(#0) ? #0 : "undefined"',
  asText: "$string(#0)",
  textOrUndefined: '$exists(#0) ? $string(#0) : "undefined"',
  /** A property of data whose type is not known: JSONata would look into arrays. */
  guardedProperty: '$type(#0) = "object" ? #0',
  lookup: "$lookup(#0, #1)",
  isOneError: "#0.Error = #1",
  isAnyOfErrors: "#0.Error in #1",
  /** A later part wins; what is absent is left out. */
  merged: "$merge([#*])",
  /** What may be spread into an object and is no object adds nothing. */
  objectOrNothing: '$type(#0) = "object" ? #0',
  /** Drops a key that a later entry sets to undefined. */
  without: "$sift(#0, function(@v, @k) { @k != #1 })",
  computedEntry: "{#0: #1}",
  /** An element that may or may not be an array, wrapped so that an array constructor keeps it whole. */
  kept: '$type(#0) = "array" ? [[#0]] : [#0]',
} as const;

export type Structure = { readonly [name in keyof typeof structure]: string };
