import { errorAsData, thrownValue } from "../../diagnostics/catalogue/language.js";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import type { Expr, Graph, Machine, Value, ValueId } from "../../ir/ir.js";
import { definedIn } from "../../ir/defined-in.js";
import { errorsAmong, originOf, originsOf, type ErrorOrigins } from "../../ir/error-origins.js";
import { membersOf, type Shape } from "../../ir/shape.js";
import { childrenOf } from "../../ir/walk.js";

/**
 * A caught error is an object of a class: it can be tested, read and thrown, but it is no data that a step can be sent
 * or an execution can end with. Found here, where it is known which value each variable holds.
 */
export function checkErrorsStay(machine: Machine): readonly Diagnostic[] {
  return leaving(machine.graph, true);
}

function leaving(graph: Graph, outermost: boolean): readonly Diagnostic[] {
  const shapes = shapesOf(graph);
  const origins = originsOf(graph);
  const found: Diagnostic[] = [];
  const look = (expr: Expr | undefined): void => {
    const error = expr === undefined ? undefined : errorIn(expr, shapes);
    if (error !== undefined) found.push(finding(errorAsData, error.at));
  };
  for (const { end } of graph.blocks.values()) {
    if (end.kind === "throw" && isData(end.error, origins))
      found.push(finding(thrownValue, end.error.at, nameOf(end.error, graph)));
    if (end.kind === "return" && end.value !== undefined) {
      for (const value of outermost ? [end.value] : resultsOf(end.value)) look(value);
    }
    if (end.kind !== "invoke") continue;
    const { call } = end;
    if (call.kind === "task") look(call.payload);
    if (call.kind === "map" && call.items !== undefined) look(call.items);
    if (call.kind === "parallel") call.branches.forEach(({ graph }) => found.push(...leaving(graph, false)));
    if (call.kind === "map") found.push(...leaving(call.body.graph, false));
  }
  return found;
}

/** What a step gave has the form of no error, whatever its type hides. */
function isData(error: Expr, origins: ErrorOrigins): boolean {
  const from = originOf(error, origins);
  return from.has("data") && errorsAmong(from).size === 0;
}

function nameOf(error: Expr, graph: Graph): string {
  const values = [...graph.blocks.values()].flatMap(definedIn);
  return values.find(({ id }) => error.op === "use" && id === error.value)?.name ?? "…";
}

/**
 * What a branch returns; the reason of a promise that is rejected stays an error for who reads it, and so do the error
 * of a branch that runs to its end for its undos, and the errors that its undos read.
 */
function resultsOf(value: Expr): readonly Expr[] {
  if (value.op !== "object" || value.shape.kind !== "object") return [value];
  const { fields } = value.shape;
  const without = (...kept: readonly string[]): readonly Expr[] =>
    value.entries.flatMap((entry) => ("key" in entry && !kept.includes(entry.key) ? [entry.value] : []));
  if (fields["reason"]?.shape.kind === "error") return without("reason");
  return isEnd(fields) ? without("errors", "undos").flatMap(resultsOf) : [value];
}

function isEnd(fields: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).join() === "value,errors,undos";
}

/** The part of an expression that is an error, when the value of the expression contains it. */
function errorIn(expr: Expr, shapes: ReadonlyMap<ValueId, Shape>): Expr | undefined {
  const shape = expr.op === "use" ? narrower(expr.shape, shapes.get(expr.value)) : expr.shape;
  if (expr.op === "error" || containsError(shape)) return expr;
  if (expr.op === "use" || isCertain(shape)) return undefined;
  for (const child of childrenOf(expr)) {
    const error = errorIn(child, shapes);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** TypeScript has no type for what is caught; the value itself is known to be an error. */
function narrower(read: Shape, made: Shape | undefined): Shape {
  return made !== undefined && !isCertain(read) ? made : read;
}

function containsError(shape: Shape): boolean {
  return membersOf(shape).some((member) => {
    if (member.kind === "error") return true;
    return partsOf(member).some(containsError);
  });
}

/** Whether the shape says of every part what it is. */
function isCertain(shape: Shape): boolean {
  return membersOf(shape).every(
    (member) => member.kind !== "any" && member.kind !== "unknown" && partsOf(member).every(isCertain),
  );
}

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "array":
      return [shape.element];
    case "tuple":
      return shape.elements;
    case "object":
      return [...Object.values(shape.fields).map((f) => f.shape), ...(shape.index ? [shape.index] : [])];
    default:
      return [];
  }
}

/** Of each value, what is known where it is made. */
function shapesOf(graph: Graph): ReadonlyMap<ValueId, Shape> {
  const shapes = new Map<ValueId, Shape>();
  const add = ({ id, shape }: Value): void => void shapes.set(id, shape);
  graph.params.forEach(add);
  for (const { params, lets, end } of graph.blocks.values()) {
    params.forEach(add);
    lets.forEach(({ value }) => add(value));
    if (end.kind !== "invoke") continue;
    if (end.result !== undefined) add(end.result);
    end.handlers.forEach(({ error }) => error !== undefined && add(error));
  }
  return shapes;
}
