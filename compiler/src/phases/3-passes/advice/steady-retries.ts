import { retriedTogether } from "../../../diagnostics/catalogue/advice.js";
import { finding, type Diagnostic } from "../../../diagnostics/index.js";
import type { Graph, Invoke, MapCall, Retrier } from "../../../ir/ir.js";
import { innerGraphs } from "../../../ir/nested.js";

/** Maps whose items, when they fail together, are all retried at the same moments. */
export function steadyRetries(graph: Graph): readonly Diagnostic[] {
  return stepsOf(graph).flatMap((step) => {
    const { call } = step;
    const inner = innerGraphs(call);
    const steady = call.kind === "map" && isWide(call) ? inner.flatMap(retriedSteadily) : [];
    const names = [...new Set(steady.map(({ name }) => name.text))];
    // One finding for a map, those inside of it included.
    return names.length > 0 ? [finding(retriedTogether, step.at, names)] : inner.flatMap(steadyRetries);
  });
}

function retriedSteadily(graph: Graph): readonly Invoke[] {
  return stepsOf(graph).flatMap((step) => {
    const { call } = step;
    const own = call.kind === "task" && call.retry.some(isSteady) ? [step] : [];
    return [...own, ...innerGraphs(call).flatMap(retriedSteadily)];
  });
}

function isSteady({ retries, jitter }: Retrier): boolean {
  return retries !== 0 && jitter !== "FULL";
}

/** One item after the other is no crowd. */
function isWide({ concurrency }: MapCall): boolean {
  return concurrency?.op !== "constant" || concurrency.value !== 1;
}

function stepsOf(graph: Graph): readonly Invoke[] {
  return [...graph.blocks.values()].flatMap(({ end }) => (end.kind === "invoke" ? [end] : []));
}
