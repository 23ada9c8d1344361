import type { Json, JsonObject, ParallelState } from "../../../asl/states.js";
import type { Block, Expr, Invoke, ParallelCall } from "../../../ir/ir.js";
import type { Emitter } from "../emitter.js";
import { field, inLanguage } from "../language.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { fieldInPaths, given, inPlace, nested, withTotalCaptures } from "./branches.js";
import { errorsOf } from "./errors.js";
import { resultInJsonata, resultInPaths, resultIsRead, totalTarget } from "./results.js";
import { commentOf } from "./task.js";

/** `parallel`, `Promise.all`: branches that get what they capture, and nothing else. */
export function parallelState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  call: ParallelCall,
): ParallelState | undefined {
  const target = totalTarget(emitter, step, emitter.targets.of(step.next));
  const total = { ...call, branches: call.branches.map((one) => withTotalCaptures(emitter, step, one)) };
  const nesting = {
    resultIsRead: resultIsRead(emitter, step, target),
    errorIsCaught: step.handlers.length > 0,
  };
  return inLanguage<ParallelState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const Parameters = sideBySide(emitter, total, (key, value) => fieldInPaths(key, value, scope));
      const Branches = call.branches.map((branch) => nested(emitter, branch, nesting));
      const head = { Type: "Parallel" as const, ...commentOf(step), Parameters };
      return {
        ...head,
        Branches,
        ...errorsOf(emitter, step, call, "JSONPath"),
        ...resultInPaths(emitter, step, target),
      } as ParallelState;
    },
    jsonata: () => {
      const read = (expr: Expr): Json => field(expr, jsonataScope(emitter, expr, block, new Map()));
      // In JSONata throughout the branches read the variables around them.
      const Arguments =
        emitter.mode === "jsonata"
          ? {}
          : sideBySide(emitter, total, (key, value) => ({ [key]: read(value) }));
      const Branches = call.branches.map((branch) => inPlace(emitter, nested(emitter, branch, nesting)));
      const head = { Type: "Parallel" as const, ...commentOf(step), Arguments };
      return {
        ...head,
        Branches,
        ...errorsOf(emitter, step, call, "JSONata"),
        ...resultInJsonata(emitter, step, block, target),
      } as ParallelState;
    },
  });
}

/** All captures side by side: two branches may capture the same value, and no two values have one name. */
function sideBySide(
  emitter: Emitter,
  { branches }: ParallelCall,
  write: (key: string, value: Expr) => JsonObject,
): JsonObject {
  return Object.assign({}, ...branches.flatMap((branch) => given(emitter, branch, write))) as JsonObject;
}
