import type { ItemProcessor, Json, JsonObject, MapState } from "../../../asl/states.js";
import type { Block, Expr, Invoke, Lambda, MapCall } from "../../../ir/ir.js";
import { expressionsOf, usesOf } from "../../../ir/walk.js";
import type { Emitter } from "../emitter.js";
import { pathOf, type PathScope } from "../jsonpath/scope.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { field, inLanguage } from "../language.js";
import { identifierOf } from "../layout/places.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { fieldInPaths, given, inPlace, nested, withTotalCaptures } from "./branches.js";
import { batchPath, distributedFields } from "./distributed.js";
import { errorsOf } from "./errors.js";
import { inJsonata, inPaths } from "./map-fields.js";
import { resultInJsonata, resultInPaths, resultIsRead, totalTarget } from "./results.js";
import { commentOf } from "./task.js";

/** `map`, `distributedMap`: a body that gets its item, and what it captures. */
export function mapState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  call: MapCall,
): MapState | undefined {
  const { distributed, items } = call;
  const target = totalTarget(emitter, step, emitter.targets.of(step.next));
  const body = withTotalCaptures(emitter, step, call.body);
  const head = { Type: "Map" as const, ...commentOf(step) };
  const processor = (): ItemProcessor => ({ ProcessorConfig: modeOf(call), ...bodyOf() });
  const bodyOf = () =>
    nested(emitter, call.body, {
      resultIsRead: resultIsRead(emitter, step, target),
      errorIsCaught: step.handlers.length > 0,
      index: call.index,
      ...(distributed === undefined ? {} : { alone: true }),
      ...(distributed?.batch === undefined ? {} : { inputPath: batchPath(call) }),
    });
  return inLanguage<MapState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const say = inPaths(scope);
      const source = items === undefined ? {} : { ItemsPath: itemsPath(items, scope) };
      const captured = given(emitter, body, (key, value) => fieldInPaths(key, value, scope));
      const own = ownFields(call).map(([key, path]) => ({ [`${key}.$`]: ["$$", ...path].join(".") }));
      return {
        ...head,
        ...source,
        ...(distributed === undefined ? {} : distributedFields(call, distributed, captured, say)),
        ...selector(call, [...own, ...captured]),
        ...say.number("MaxConcurrency", call.concurrency),
        ItemProcessor: processor(),
        ...errorsOf(emitter, step, call, "JSONPath"),
        ...resultInPaths(emitter, step, target),
      } as MapState;
    },
    jsonata: () => {
      const read = (expr: Expr): Json => field(expr, jsonataScope(emitter, expr, block, new Map()));
      const say = inJsonata(read);
      // In JSONata throughout the body reads the variables around it, unless it is an execution of its own.
      const readsAround = emitter.mode === "jsonata" && distributed === undefined;
      const captured = readsAround ? [] : given(emitter, body, (key, value) => ({ [key]: read(value) }));
      const own = ownFields(call).map(([key, path]) => ({
        [key]: `{% ${["$states.context", ...path].join(".")} %}`,
      }));
      return {
        ...head,
        ...(items === undefined ? {} : { Items: read(items) }),
        ...(distributed === undefined ? {} : distributedFields(call, distributed, captured, say)),
        ...selector(call, [...own, ...captured]),
        ...say.number("MaxConcurrency", call.concurrency),
        ItemProcessor: inPlace(emitter, processor()),
        ...errorsOf(emitter, step, call, "JSONata"),
        ...resultInJsonata(emitter, step, block, target),
      } as MapState;
    },
  });
}

function itemsPath(items: Expr, scope: PathScope): string {
  const path = pathOf(items, scope);
  if (path === undefined) throw new Unsayable(items.at, "the items of a Map are a field in JSONPath");
  return path;
}

function modeOf({ distributed }: MapCall): NonNullable<ItemProcessor["ProcessorConfig"]> {
  return distributed === undefined
    ? { Mode: "INLINE" }
    : { Mode: "DISTRIBUTED", ExecutionType: distributed.children };
}

/** What each item becomes. In batches items stay as they are: what is captured goes with the batch. */
function selector(call: MapCall, parts: readonly JsonObject[]): { ItemSelector?: JsonObject } {
  return call.distributed?.batch === undefined
    ? { ItemSelector: Object.assign({}, ...parts) as JsonObject }
    : {};
}

/** The item and its index, under the names of the body's parameters, as far as it reads them. */
function ownFields(call: MapCall): readonly (readonly [key: string, path: readonly string[]])[] {
  const own = [
    [call.item, ["Map", "Item", "Value"]],
    [call.index, ["Map", "Item", "Index"]],
  ] as const;
  return own.flatMap(([id, path]) => {
    const param = call.body.graph.params.find((candidate) => candidate.id === id);
    return param === undefined || !isUsed(call.body, param.id)
      ? []
      : [[identifierOf(param.name), path] as const];
  });
}

function isUsed(body: Lambda, id: number): boolean {
  return expressionsOf(body.graph).some((expr) => usesOf(expr).has(id));
}
