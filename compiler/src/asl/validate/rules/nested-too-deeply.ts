import { documentRule } from "../rule.js";

/** AWS has a limit and does not publish it; the deepest machine known to us that teams wrote nests 30 levels. */
export const deepestNesting = 500;

export const nestedTooDeeply = documentRule({
  code: "ASL0003",
  severity: "error",
  title: "The definition nests too deeply",
  why: "AWS answers TOO_DEEPLY_NESTED for states inside states inside states. Move the inner part to a machine of its own.",
  bad: { definition: nest(deepestNesting) },
  good: { definition: nest(10) },
  check: ({ depth }, report) => {
    if (depth > deepestNesting) report("/", `The definition nests more than ${deepestNesting} levels deep`);
  },
});

function nest(levels: number): unknown {
  let result: unknown = "x";
  for (let level = 0; level < levels; level += 1) result = { x: result };
  return { StartAt: "S", States: { S: { Type: "Pass", Result: result, End: true } } };
}
