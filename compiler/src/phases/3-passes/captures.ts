import { isRequired, onlyFields, readOnEveryPath } from "../../ir/fields-read.js";
import type { Expr, Graph, Invoke, Lambda, Value, ValueId } from "../../ir/ir.js";
import { mapExprs } from "../../ir/map-graph.js";
import { fieldOf, isObject } from "../../ir/shape.js";
import { simplify } from "../../ir/simplify.js";
import { expressionsOf, mapChildren, sameExpr, usesOf } from "../../ir/walk.js";

type Capture = Lambda["captures"][number];

/** More fields than these, and the whole value is the shorter thing to read. */
const mostFields = 4;

/**
 * Branches are handed what they read: a capture that nothing reads is dropped, one of which only some fields are read
 * becomes those fields, and captures of one name that are different values get names of their own.
 */
export function tightenCaptures(step: Invoke, isUnderHandler: boolean, fresh: () => ValueId): Invoke {
  const { call } = step;
  // What is picked out of data from outside fails when it is not there, and a handler would not see that.
  const mayPick = !isUnderHandler && step.handlers.length === 0;
  if (call.kind === "parallel") {
    const names = nameSupply([]);
    const branches = call.branches.map((branch) => named(tightened(branch, mayPick, fresh), names));
    return { ...step, call: { ...call, branches } };
  }
  if (call.kind !== "map") return step;
  const { batch } = call.distributed ?? {};
  const own = call.body.graph.params.filter(
    ({ id }) => !call.body.captures.some(({ param }) => param === id),
  );
  // The input of a batch is made even where there is no item.
  const kept = batch?.input;
  const body = named(tightened(call.body, mayPick && batch === undefined, fresh, kept), nameSupply(own));
  return { ...step, call: { ...call, body } };
}

function tightened(lambda: Lambda, mayPick: boolean, fresh: () => ValueId, keep?: ValueId): Lambda {
  const read = new Set(expressionsOf(lambda.graph).flatMap((expr) => [...usesOf(expr)]));
  const unread = ({ param }: Capture): boolean => !read.has(param) && param !== keep;
  const dropped = new Set(lambda.captures.filter(unread).map(({ param }) => param));
  let result: Lambda = {
    ...lambda,
    graph: { ...lambda.graph, params: lambda.graph.params.filter(({ id }) => !dropped.has(id)) },
    captures: lambda.captures.filter(({ param }) => !dropped.has(param)),
  };
  if (!mayPick) return result;
  for (const capture of result.captures) result = picked(result, capture, fresh);
  return result;
}

/** The lambda with fields of a captured value in place of the value, when they are all that it surely reads. */
function picked(lambda: Lambda, capture: Capture, fresh: () => ValueId): Lambda {
  const { graph } = lambda;
  const whole = graph.params.find(({ id }) => id === capture.param);
  const keys = whole === undefined ? [] : fieldsRead(graph, whole);
  if (whole === undefined || keys.length === 0) return lambda;
  const fields = keys.map((key): { readonly key: string; readonly value: Value } => ({
    key,
    value: { ...whole, id: fresh(), name: key, shape: fieldOf(whole.shape, key) },
  }));
  const replace = (expr: Expr): Expr => {
    const isField = expr.op === "get" && expr.of.op === "use" && expr.of.value === whole.id;
    const field = isField ? fields.find(({ key }) => key === expr.key) : undefined;
    if (field === undefined) return mapChildren(expr, replace);
    return { op: "use", value: field.value.id, shape: expr.shape, at: expr.at };
  };
  const { from } = capture;
  const captures = fields.map(({ key, value }): Capture => ({
    param: value.id,
    from: simplify({ op: "get", of: from, key, shape: value.shape, at: from.at }),
  }));
  const inner = mapExprs(graph, replace);
  const next: Lambda = {
    ...lambda,
    graph: {
      ...inner,
      params: inner.params.flatMap((p) => (p === whole ? fields.map((f) => f.value) : [p])),
    },
    captures: lambda.captures.flatMap((c) => (c.param === capture.param ? captures : [c])),
  };
  return captures.reduce((made, each) => picked(made, each, fresh), next);
}

/** The fields that the graph reads on every path, when it reads nothing else of the value; none when it does. */
function fieldsRead(graph: Graph, { id, shape }: Value): readonly string[] {
  const read = new Set<string>();
  if (!isObject(shape) || !expressionsOf(graph).every((expr) => onlyFields(expr, id, read))) return [];
  if (read.size > mostFields || ![...read].every((key) => isRequired(shape, key))) return [];
  const always = readOnEveryPath(graph, id, "guarded reads count for nothing").get(graph.entry);
  return [...read].every((key) => always?.has(key)) ? [...read] : [];
}

type Names = (capture: Capture, wanted: string) => string;

/** One name for each captured value, the same in all branches that capture it. */
function nameSupply(taken: readonly Value[]): Names {
  const plain = (name: string) => name.replace(/\W/g, "_");
  const names = new Set(taken.map(({ name }) => plain(name)));
  const given: { readonly from: Expr; readonly name: string }[] = [];
  return ({ from }, wanted) => {
    const known = given.find((each) => sameExpr(each.from, from));
    if (known !== undefined) return known.name;
    let name = wanted;
    for (let n = 2; names.has(plain(name)); n++) name = `${wanted}${n}`;
    names.add(plain(name));
    given.push({ from, name });
    return name;
  };
}

function named(lambda: Lambda, names: Names): Lambda {
  const chosen = new Map<ValueId, string>();
  for (const capture of lambda.captures) {
    const value = lambda.graph.params.find(({ id }) => id === capture.param);
    if (value !== undefined) chosen.set(value.id, names(capture, value.name));
  }
  const params = lambda.graph.params.map((p) => ({ ...p, name: chosen.get(p.id) ?? p.name }));
  return { ...lambda, graph: { ...lambda.graph, params } };
}
