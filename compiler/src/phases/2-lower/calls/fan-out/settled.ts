import type { Node } from "ts-morph";
import type { Expr } from "../../../../ir/ir.js";
import { errorShape, membersOf, stringShape, type Shape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import type { Cx, Flow } from "../../context.js";
import type { Variable } from "../../graph-builder.js";
import { seal } from "../../statements/joins.js";
import { constant } from "../../expressions/literals.js";

/** What a settled branch returns in either case; the context stands where the branch ends. */
export interface Outcome {
  /** Before the branch does anything. */
  readonly begin?: (cx: Cx) => void;
  readonly succeeded: (value: Expr | undefined, cx: Cx) => Expr;
  readonly failed: (error: Expr, cx: Cx) => Expr;
  /** Whether the block goes on with the error as data. */
  readonly settles: boolean;
}

/**
 * A branch that cannot fail: `body` runs inside of a try of its own, its results and its errors become what `outcome`
 * makes of them. Errors that the service lets nobody catch still end the execution.
 */
export function settled(
  node: Node,
  inner: Cx,
  { outcome, shape }: { readonly outcome: Outcome; readonly shape: Shape },
  body: (inside: Cx) => void,
): void {
  const at = spanOf(node);
  outcome.begin?.(inner);
  const failed = inner.build.block("failed");
  const error = inner.build.value("error", errorShape, at);
  inner.build.param(failed, error);
  const exit = inner.build.block("settled");
  const result: Variable = { key: {}, name: "value" };
  const taker = { kind: outcome.settles ? "settled" : "branch", node } as const;
  const guard: Flow = { kind: "try", handler: failed, sources: new Set(), taker, outer: inner.flow };
  body({ ...inner, flow: { kind: "function", result, exit, outer: guard } });
  seal(exit, node, inner);
  end((cx) => {
    const value = cx.build.read(result, exit, shape, at);
    return outcome.succeeded(value, cx);
  });
  inner.build.seal(failed);
  inner.cursor.block = failed.incoming.length === 0 ? undefined : failed;
  end((cx) => outcome.failed({ op: "use", value: error.id, shape: errorShape, at }, cx));

  function end(value: (cx: Cx) => Expr): void {
    if (inner.cursor.block === undefined) return;
    const made = value(inner);
    inner.build.end(inner.cursor.block, { kind: "return", value: made, at });
    inner.cursor.block = undefined;
  }
}

/** `{ ok: true, value } | { ok: false, error, cause }`: what `settle: true` gives. */
export function settledOutcome(node: Node): Outcome {
  return {
    succeeded: (value) => record(node, { ok: constant(true, node), ...present("value", value) }),
    failed: (error) =>
      record(node, { ok: constant(false, node), error: part(error, "error"), cause: part(error, "cause") }),
    settles: true,
  };
}

/** `{ status: "fulfilled", value } | { status: "rejected", reason }`: what `Promise.allSettled` gives. */
export function promiseOutcome(node: Node): Outcome {
  return {
    succeeded: (value) => record(node, { status: constant("fulfilled", node), ...present("value", value) }),
    failed: (reason) => record(node, { status: constant("rejected", node), reason }),
    settles: true,
  };
}

/** A property that is never there is left out: an expression that gives nothing has no form in data. */
function present(key: string, value: Expr | undefined): Readonly<Record<string, Expr>> {
  const isNothing =
    value === undefined || membersOf(value.shape).every((m) => m.kind === "undefined" || m.kind === "never");
  return isNothing ? {} : { [key]: value };
}

function part(error: Expr, key: "error" | "cause"): Expr {
  return { op: "get", of: error, key, shape: stringShape, at: error.at };
}

/** An object with these properties. */
export function record(node: Node, properties: Readonly<Record<string, Expr>>): Expr {
  const entries = Object.entries(properties).map(([key, value]) => ({ key, value }));
  const fields = Object.fromEntries(entries.map(({ key, value }) => [key, { shape: value.shape }]));
  return { op: "object", entries, shape: { kind: "object", fields }, at: spanOf(node) };
}
