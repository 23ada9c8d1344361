import type { Branch, Json, JsonObject, MapState, ParallelState } from "../../../asl/states.js";
import type { Block, Expr, Graph, Invoke, Lambda, MapCall, ParallelCall } from "../../../ir/ir.js";
import { mapGraph } from "../../../ir/map-graph.js";
import { expressionsOf, usesOf } from "../../../ir/walk.js";
import { emitGraph } from "../emit-graph.js";
import type { Emitter } from "../emitter.js";
import { stored } from "../go-to.js";
import { pathOf, type PathScope } from "../jsonpath/scope.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { templateValue } from "../jsonpath/values.js";
import { field, inLanguage } from "../language.js";
import { identifierOf } from "../layout/places.js";
import { newProgress } from "../machine-state.js";
import { isReadOnEntry } from "../read-on-entry.js";
import { branchInput, inputPaths, jsonataScope } from "../scopes.js";
import { isKept, resultInJsonata, resultInPaths, totalTarget } from "./results.js";
import { errorsOf } from "./errors.js";
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
  return inLanguage<ParallelState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const Parameters = merged(
        captures.map(({ param, from, branch }) => given(branch, param, from, scope)),
        step,
      );
      const Branches = call.branches.map((branch) => nested(emitter, branch, isKept(emitter, step, target)));
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
      const Arguments = merged(
        captures.map(({ param, from, branch }) => passed(emitter, branch, param, from, read)),
        step,
      );
      const Branches = call.branches.map((branch) =>
        inPlace(emitter, nested(emitter, branch, isKept(emitter, step, target))),
      );
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

/** `map`: a body that gets its item, and what it captures. */
export function mapState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  call: MapCall,
): MapState | undefined {
  const target = totalTarget(emitter, step, emitter.targets.of(step.next));
  const own = [
    [call.item, ["Map", "Item", "Value"]],
    [call.index, ["Map", "Item", "Index"]],
  ] as const;
  return inLanguage<MapState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const ItemsPath = pathOf(call.items, scope);
      if (ItemsPath === undefined)
        throw new Unsayable(call.items.at, "the items of a Map are a field in JSONPath");
      const items = own.flatMap(([id, path]) => {
        const param = call.body.graph.params.find((candidate) => candidate.id === id);
        return param === undefined || !isUsed(call.body.graph, param.id)
          ? []
          : [{ [`${identifierOf(param.name)}.$`]: `$$.${path.join(".")}` }];
      });
      const captured = call.body.captures.map(({ param, from }) => given(call.body, param, from, scope));
      const ItemSelector = Object.assign({}, ...items, ...captured) as JsonObject;
      const head = { Type: "Map" as const, ...commentOf(step), ItemsPath, ItemSelector };
      const limit = concurrencyPath(call.concurrency, scope);
      const ItemProcessor = {
        ProcessorConfig: { Mode: "INLINE" as const },
        ...nested(emitter, call.body, isKept(emitter, step, target)),
      };
      return {
        ...head,
        ...limit,
        ItemProcessor,
        ...errorsOf(emitter, step, call, "JSONPath"),
        ...resultInPaths(emitter, step, target),
      } as MapState;
    },
    jsonata: () => {
      const read = (expr: Expr): Json => field(expr, jsonataScope(emitter, expr, block, new Map()));
      const items = own.flatMap(([id, path]) => {
        const param = call.body.graph.params.find((candidate) => candidate.id === id);
        return param === undefined || !isUsed(call.body.graph, param.id)
          ? []
          : [{ [identifierOf(param.name)]: `{% $states.context.${path.join(".")} %}` }];
      });
      const captured = call.body.captures.map(({ param, from }) =>
        passed(emitter, call.body, param, from, read),
      );
      const head = {
        Type: "Map" as const,
        ...commentOf(step),
        Items: read(call.items),
        ItemSelector: Object.assign({}, ...items, ...captured) as JsonObject,
      };
      const limit =
        call.concurrency === undefined ? {} : { MaxConcurrency: read(call.concurrency) as number };
      const ItemProcessor = {
        ProcessorConfig: { Mode: "INLINE" as const },
        ...inPlace(emitter, nested(emitter, call.body, isKept(emitter, step, target))),
      };
      return {
        ...head,
        ...limit,
        ItemProcessor,
        ...errorsOf(emitter, step, call, "JSONata"),
        ...resultInJsonata(emitter, step, block, target),
      } as MapState;
    },
  });
}

function isUsed(graph: Graph, id: number): boolean {
  return expressionsOf(graph).some((expr) => usesOf(expr).has(id));
}

function concurrencyPath(expr: Expr | undefined, scope: PathScope): Partial<MapState> {
  if (expr === undefined) return {};
  if (expr.op === "constant") return { MaxConcurrency: Number(expr.value) };
  const path = pathOf(expr, scope);
  if (path === undefined) throw new Unsayable(expr.at, "the concurrency is a field in JSONPath");
  return { MaxConcurrencyPath: path };
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

/** A captured value as a field of the branch's input; an absent one is null there. */
function given(branch: Lambda, param: number, from: Expr, scope: PathScope): JsonObject {
  const value = branch.graph.params.find((candidate) => candidate.id === param);
  if (value === undefined) return {};
  const key = identifierOf(value.name);
  if (from.op === "use") {
    const path = pathOf(from, scope);
    if (path !== undefined) return { [`${key}.$`]: path };
  }
  const made = templateValue(stored(from, value), scope);
  return "constant" in made ? { [key]: made.constant } : { [`${key}.$`]: made.dynamic };
}

/** A captured value as a field that a JSONata state gives to its branches; in JSONata throughout they read the variable. */
function passed(
  emitter: Emitter,
  branch: Lambda,
  param: number,
  from: Expr,
  read: (expr: Expr) => Json,
): JsonObject {
  const value = branch.graph.params.find((candidate) => candidate.id === param);
  if (value === undefined || emitter.mode === "jsonata") return {};
  return { [identifierOf(value.name)]: read(stored(from, value)) };
}

/** The branches of a JSONata state in a JSONPath machine say their language themselves: whose it is by default, nobody has recorded. */
function inPlace(emitter: Emitter, branch: Branch): Branch {
  if (emitter.mode === "jsonata") return branch;
  const States = Object.entries(branch.States).map(([name, state]) => {
    const { Type, ...rest } = state;
    return [name, { Type, QueryLanguage: "JSONPath", ...rest }];
  });
  return { ...branch, States: Object.fromEntries(States) as Branch["States"] };
}

/** In JSONata a captured value is the variable around it; and what only the first state reads needs no variable. */
function readingAround(graph: Graph, captures: Lambda["captures"]): Graph {
  const own = graph.params.filter((p) => !captures.some((c) => c.param === p.id) && isUsed(graph, p.id));
  const first = own.filter((param) => isReadOnEntry(graph, param));
  const by = new Map<number, Expr>(captures.map((c) => [c.param, c.from]));
  for (const { id, name, shape, at } of first) {
    by.set(id, { op: "context", path: [branchInput, identifierOf(name)], shape, at });
  }
  return { ...mapGraph(graph, by), params: own.filter((param) => !first.includes(param)) };
}

/** The states of a branch. In JSONata it reads the variables around it; else it has its own data. */
function nested(emitter: Emitter, { graph, captures }: Lambda, resultIsRead: boolean): Branch {
  const around = emitter.mode === "jsonata";
  const inner = around ? readingAround(graph, captures) : graph;
  const progress = newProgress(emitter.progress);
  const branch = emitGraph(inner, {
    mode: emitter.mode,
    namelessErrors: emitter.namelessErrors,
    progress,
    variables: emitter.variables,
    report: emitter.report,
    nested: true,
    voidIsNull: resultIsRead,
    outer: around ? emitter.layout.placeOf : undefined,
    sourceText: emitter.sourceText,
  });
  emitter.progress.switched.push(...progress.switched);
  for (const [state, origin] of progress.origins) emitter.progress.origins.set(state, origin);
  return branch;
}
