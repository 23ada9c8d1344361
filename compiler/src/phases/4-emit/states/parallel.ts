import type { Json, JsonObject, ParallelState } from "../../../asl/states.js";
import type { Block, Expr, Invoke, ParallelCall } from "../../../ir/ir.js";
import type { Emitter } from "../emitter.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { field, inLanguage } from "../language.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { given, inPlace, nested, passed } from "./branches.js";
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
  const captures = call.branches.flatMap((branch) =>
    branch.captures.map((capture) => ({ ...capture, branch })),
  );
  const nesting = {
    resultIsRead: resultIsRead(emitter, step, target),
    errorIsCaught: step.handlers.length > 0,
  };
  return inLanguage<ParallelState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const Parameters = merged(
        captures.map(({ param, from, branch }) => given(branch, param, from, scope)),
        step,
      );
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
      const handed = emitter.mode === "jsonata" ? [] : captures;
      const Arguments = merged(
        handed.map(({ param, from, branch }) => passed(branch, param, from, read)),
        step,
      );
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

/** All captures side by side; two branches may capture the same value, but not two of one name. */
function merged(parts: readonly JsonObject[], step: Invoke): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    if (Object.hasOwn(fields, key) && JSON.stringify(fields[key]) !== JSON.stringify(value)) {
      throw new Unsayable(
        step.at,
        `two branches capture different values called "${key.replace(/\.\$$/, "")}"`,
      );
    }
    fields[key] = value;
  }
  return fields;
}
