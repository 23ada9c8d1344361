import type { Branch, JsonObject } from "../../../asl/states.js";
import { sureInside } from "../../../ir/claims.js";
import type { Expr, Graph, Invoke, Lambda, Value, ValueId } from "../../../ir/ir.js";
import { mapGraph } from "../../../ir/map-graph.js";
import { withoutClaims } from "../borders.js";
import { emitGraph } from "../emit-graph.js";
import type { Emitter } from "../emitter.js";
import { stored } from "../go-to.js";
import { type PathScope } from "../jsonpath/scope.js";
import { templateValue } from "../jsonpath/values.js";
import { identifierOf } from "../layout/places.js";
import { newProgress } from "../machine-state.js";
import { isReadOnEntry } from "../read-on-entry.js";
import { branchInput, storedAsNull } from "../scopes.js";
import { isTotal } from "./results.js";

/** The branch with what it is given in forms that cannot fail, where a handler would not see that. */
export function withTotalCaptures(emitter: Emitter, step: Invoke, lambda: Lambda): Lambda {
  if (!isTotal(emitter, step)) return lambda;
  const captures = lambda.captures.map(({ param, from }) => ({
    param,
    from: withoutClaims(from, emitter.border),
  }));
  return { ...lambda, captures };
}

/** What a branch is given: a field of its input for each captured value; an absent one is null there. */
export function given(
  emitter: Emitter,
  { graph, captures }: Lambda,
  write: (key: string, value: Expr) => JsonObject,
): readonly JsonObject[] {
  return captures.map(({ param, from }) => {
    const value = graph.params.find(({ id }) => id === param)!;
    return write(identifierOf(value.name), stored(emitter, from, value));
  });
}

/** A field of a template in JSONPath. */
export function fieldInPaths(key: string, value: Expr, scope: PathScope): JsonObject {
  const made = templateValue(value, scope);
  return "constant" in made ? { [key]: made.constant } : { [`${key}.$`]: made.dynamic };
}

/** The branches of a JSONata state in a JSONPath machine say their language themselves: whose it is by default, nobody has recorded. */
export function inPlace(emitter: Emitter, branch: Branch): Branch {
  if (emitter.mode === "jsonata") return branch;
  const States = Object.entries(branch.States).map(([name, state]) => {
    const { Type, ...rest } = state;
    return [name, { Type, QueryLanguage: "JSONPath", ...rest }];
  });
  return { ...branch, States: Object.fromEntries(States) as Branch["States"] };
}

/** What a nested graph is given, and how. */
export interface Nesting {
  /** Whether something reads what the branches return. */
  readonly resultIsRead: boolean;
  /** Whether the step itself has a handler for the error of a branch. */
  readonly errorIsCaught: boolean;
  /** An execution of its own, which sees no variable of this one. */
  readonly alone?: boolean;
  /** The parameter that the service itself counts. */
  readonly index?: ValueId | undefined;
  /** Where a parameter stands in the input of the branch; under its name when absent. */
  readonly inputPath?: (param: Value) => readonly string[];
}

export function byName(param: Value): readonly string[] {
  return [identifierOf(param.name)];
}

/** The states of a branch. In JSONata it reads the variables around it, unless it is an execution of its own; else it has its own data. */
export function nested(emitter: Emitter, lambda: Lambda, nesting: Nesting): Branch {
  const { graph, captures } = lambda;
  const { resultIsRead, errorIsCaught, alone = false, inputPath = byName, index } = nesting;
  const jsonata = emitter.mode === "jsonata";
  const around = jsonata && !alone;
  const seen = around ? readingAround(graph, captures) : graph;
  const progress = newProgress(emitter.progress);
  const branch = emitGraph(jsonata ? readingOnEntry(seen, inputPath) : seen, {
    mode: emitter.mode,
    namelessErrors: emitter.namelessErrors,
    isUnderHandler: emitter.isUnderHandler || errorIsCaught,
    around: around ? emitter.border : new Map(),
    sure: sureInside(lambda, emitter.border, index),
    progress,
    variables: emitter.variables,
    report: emitter.report,
    nested: true,
    inputPath,
    voidIsNull: resultIsRead,
    outer: around ? { ...emitter.layout, storedAsNull: (id) => storedAsNull(emitter, id) } : undefined,
    sourceText: emitter.sourceText,
  });
  emitter.progress.switched.push(...progress.switched);
  for (const [state, origin] of progress.origins) emitter.progress.origins.set(state, origin);
  return branch;
}

/** In JSONata a captured value is the variable around it. */
function readingAround(graph: Graph, captures: Lambda["captures"]): Graph {
  const params = graph.params.filter((param) => !captures.some((c) => c.param === param.id));
  return { ...mapGraph(graph, new Map(captures.map((c) => [c.param, c.from]))), params };
}

/** What only the first state reads needs no variable. */
function readingOnEntry(graph: Graph, inputPath: (param: Value) => readonly string[]): Graph {
  const first = graph.params.filter((param) => isReadOnEntry(graph, param));
  const by = new Map<number, Expr>();
  for (const param of first) {
    const { id, shape, at } = param;
    by.set(id, { op: "context", path: [branchInput, ...inputPath(param)], shape, at });
  }
  return { ...mapGraph(graph, by), params: graph.params.filter((param) => !first.includes(param)) };
}
