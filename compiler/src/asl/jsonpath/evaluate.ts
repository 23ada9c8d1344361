import type { Json, JsonObject } from "../states.js";
import { isDefinite } from "./definite.js";
import { passesFilter } from "./filter.js";
import { applyFunction } from "./functions.js";
import type { FilterValue, Path, PathStep } from "./path.js";
import { printNormalised, printStep } from "./print.js";

/** What the four roots of a path stand for. */
export interface PathRoots {
  readonly input: Json;
  readonly context: Json;
  /** Undefined when nothing has assigned the variable. */
  readonly variable: (name: string) => Json | undefined;
  readonly item?: Json;
}

export type PathResult =
  { readonly found: true; readonly value: Json } | { readonly found: false; readonly message: string };

/** Evaluates a path: the value itself of a definite path, else the list of all matches, empty when there are none. */
export function evaluatePath(path: Path, roots: PathRoots): PathResult {
  const start = rootValue(path, roots);
  if (start === undefined) return { found: false, message: `No results for path: ${printNormalised(path)}` };
  return isDefinite(path) ? evaluateDefinite(path, start, roots) : evaluateIndefinite(path, start, roots);
}

function rootValue(path: Path, roots: PathRoots): Json | undefined {
  switch (path.root.kind) {
    case "input":
      return roots.input;
    case "context":
      return roots.context;
    case "variable":
      return roots.variable(path.root.name);
    case "item":
      return roots.item;
  }
}

function evaluateDefinite(path: Path, start: Json, roots: PathRoots): PathResult {
  if (path.steps.some((step) => step.kind === "descend")) return evaluateAggregate(path, start, roots);
  let value = start;
  for (let at = 0; at < path.steps.length; at++) {
    const step = path.steps[at] as PathStep;
    const next = takeStep(step, value, roots);
    if (next === undefined) return { found: false, message: whyMissing(path, at, value) };
    value = next;
  }
  return { found: true, value };
}

function takeStep(step: PathStep, value: Json, roots: PathRoots): Json | undefined {
  switch (step.kind) {
    case "property":
      return property(value, step.name);
    case "index":
      return element(value, step.index);
    case "properties":
      return isObject(value) ? pick(value, step.names) : undefined;
    case "function":
      return applyFunction(step.name, value, argumentValues(step.args, roots));
    default:
      return undefined;
  }
}

function whyMissing(path: Path, at: number, value: Json): string {
  const here = printNormalised({ ...path, steps: path.steps.slice(0, at) });
  const step = path.steps[at] as PathStep;
  if (step.kind === "property" || step.kind === "properties") {
    if (!isObject(value)) {
      return `Expected to find an object with property ${printStep(step)} in path ${here} but found '${javaType(value)}'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.`;
    }
    if (at < path.steps.length - 1) return `Missing property in path ${here}${printStep(step)}`;
  }
  if (step.kind === "index" && value === null) return `The path ${here} is null`;
  if (step.kind === "index" && !Array.isArray(value)) {
    return `Filter: ${printStep(step)} can only be applied to arrays. Current context is: ${JSON.stringify(value)}`;
  }
  return `No results for path: ${printNormalised(path)}`;
}

function javaType(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "java.util.ArrayList";
  switch (typeof value) {
    case "string":
      return "java.lang.String";
    case "number":
      return Number.isInteger(value) ? "java.lang.Integer" : "java.lang.Double";
    default:
      return "java.lang.Boolean";
  }
}

/** `$..price.sum()`: the function sees all that the path before it finds. */
function evaluateAggregate(path: Path, start: Json, roots: PathRoots): PathResult {
  const last = path.steps.at(-1);
  if (last?.kind !== "function")
    return { found: false, message: `No results for path: ${printNormalised(path)}` };
  const all = matches(path.steps.slice(0, -1), start, roots);
  const value = applyFunction(last.name, all, argumentValues(last.args, roots));
  if (value === undefined) return { found: false, message: `No results for path: ${printNormalised(path)}` };
  return { found: true, value };
}

function evaluateIndefinite(path: Path, start: Json, roots: PathRoots): PathResult {
  return { found: true, value: matches(path.steps, start, roots) };
}

function matches(steps: readonly PathStep[], start: Json, roots: PathRoots): Json[] {
  let values: Json[] = [start];
  for (const step of steps) {
    const next: Json[] = [];
    for (const value of values) collect(step, value, roots, next);
    values = next;
  }
  return values;
}

function collect(step: PathStep, value: Json, roots: PathRoots, into: Json[]): void {
  switch (step.kind) {
    case "wildcard":
      for (const child of children(value)) into.push(child);
      return;
    case "descend":
      descend(value, into);
      return;
    case "slice":
      if (Array.isArray(value)) for (const item of value.slice(step.from, step.to)) into.push(item as Json);
      return;
    case "indices":
      for (const index of step.indices) pushFound(element(value, index), into);
      return;
    case "properties":
      if (isObject(value)) for (const name of step.names) pushFound(property(value, name), into);
      return;
    case "filter":
      for (const item of filterCandidates(value)) {
        if (passesFilter(step.test, (path) => valueInFilter(path, { ...roots, item }))) into.push(item);
      }
      return;
    default:
      pushFound(takeStep(step, value, roots), into);
  }
}

function valueInFilter(path: Path, roots: PathRoots): Json | undefined {
  const result = evaluatePath(
    path.root.kind === "input" ? { ...path, root: { kind: "input" } } : path,
    roots,
  );
  return result.found ? result.value : undefined;
}

function argumentValues(args: readonly FilterValue[], roots: PathRoots): Json[] {
  return args.map((arg) => {
    if (arg.kind === "literal") return arg.value;
    if (arg.kind === "regex") return arg.source;
    return valueInFilter(arg.path, roots) ?? null;
  });
}

function pushFound(value: Json | undefined, into: Json[]): void {
  if (value !== undefined) into.push(value);
}

function children(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return isObject(value) ? Object.values(value) : [];
}

function filterCandidates(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return isObject(value) ? [value] : [];
}

/** Parents before children, without recursion: the input may be deep. */
function descend(value: Json, into: Json[]): void {
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    into.push(next);
    const below = children(next);
    for (let at = below.length - 1; at >= 0; at--) {
      const child = below[at];
      if (typeof child === "object" && child !== null) open.push(child);
    }
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties only: nothing in a definition may reach a prototype. */
function property(value: Json, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function element(value: Json, index: number): Json | undefined {
  return Array.isArray(value) ? (value as readonly Json[]).at(index) : undefined;
}

function pick(value: JsonObject, names: readonly string[]): Json {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name] as Json]),
  );
}
