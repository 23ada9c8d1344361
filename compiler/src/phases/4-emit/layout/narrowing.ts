import { isRequired, onlyFields, readOnEveryPath } from "../../../ir/fields-read.js";
import type { Graph, Invoke } from "../../../ir/ir.js";
import { expressionsOf } from "../../../ir/walk.js";

/**
 * The fields of a step's result that may be picked out when it is stored: all that anything reads, when each is
 * required in the type and read on every path, so that picking fails only where reading would have failed.
 */
export function narrowedFields(graph: Graph, step: Invoke): readonly string[] | undefined {
  const { result } = step;
  if (result === undefined || step.handlers.length > 0 || step.call.kind === "raw") return undefined;
  const read = new Set<string>();
  for (const expr of expressionsOf(graph)) if (!onlyFields(expr, result.id, read)) return undefined;
  if (read.size === 0 || ![...read].every((key) => isRequired(result.shape, key))) return undefined;
  const always = readOnEveryPath(graph, result.id, "guarded reads fail too").get(step.next.to);
  return [...read].every((key) => always?.has(key)) ? [...read] : undefined;
}
