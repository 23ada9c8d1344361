import { evaluatePath } from "../jsonpath/index.js";
import type { PathRoots } from "../jsonpath/index.js";
import type { Json } from "../states.js";
import { applyIntrinsic } from "./apply.js";
import type { Chance } from "./apply.js";
import { formatPieces } from "./format.js";
import type { IntrinsicArgument, IntrinsicCall } from "./intrinsic.js";

/** A path among the arguments that leads nowhere. */
export class IntrinsicPathMissing extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** Evaluates a call; throws IntrinsicFailure, or IntrinsicPathMissing for a path that leads nowhere. */
export function evaluateIntrinsic(call: IntrinsicCall, roots: PathRoots, chance: Chance): Json {
  const [first] = call.args;
  const args = call.args.map((arg) => argument(arg, roots, chance));
  if (call.name === "States.Format" && first?.kind === "text")
    return formatPieces(first.pieces, args.slice(1));
  return applyIntrinsic(call.name, args, chance);
}

function argument(arg: IntrinsicArgument, roots: PathRoots, chance: Chance): Json {
  switch (arg.kind) {
    case "call":
      return evaluateIntrinsic(arg, roots, chance);
    case "text":
    case "literal":
      return arg.value;
    case "path": {
      const result = evaluatePath(arg.path, roots);
      if (!result.found) throw new IntrinsicPathMissing(arg.text, result.message);
      return result.value;
    }
  }
}
