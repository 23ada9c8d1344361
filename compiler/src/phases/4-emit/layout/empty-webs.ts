import type { Graph } from "../../../ir/ir.js";
import { isUnset } from "../../../ir/unset.js";
import { edgesOf, usesOf } from "../../../ir/walk.js";
import type { Web, Webs } from "./webs.js";

/**
 * Places that stand empty on some path, and are copied from where that path leads: what is not there cannot be copied,
 * so such a path writes null. Elsewhere nobody reads them there, and nobody has to write them.
 */
export function emptyWebs(graph: Graph, webs: Webs): ReadonlySet<Web> {
  const empty = new Set<Web>();
  const copied = new Set<Web>();
  for (const { end } of graph.blocks.values()) {
    for (const { to, args } of edgesOf(end)) {
      graph.blocks.get(to)!.params.forEach((param, i) => {
        const web = webs.of(param.id);
        const arg = args[i]!;
        if (web !== undefined && isUnset(arg)) empty.add(web);
        for (const id of usesOf(arg)) {
          const from = webs.of(id);
          if (from !== undefined && (from !== web || arg.op !== "use")) copied.add(from);
        }
      });
    }
  }
  return new Set([...empty].filter((web) => copied.has(web)));
}
