import type { Node } from "ts-morph";
import type { Expr, Lambda, Value } from "../../../../ir/ir.js";
import { isFixed } from "../../../../ir/is-fixed.js";
import { spanOf } from "../../../1-front/project.js";
import { at, isGuarded, noteSource, type Cx } from "../../context.js";
import { graphBuilder, type Variable } from "../../graph-builder.js";
import { placeTokens } from "../place-tokens.js";

export interface NestedParam {
  readonly name: string;
  readonly shape: Expr["shape"];
}

/**
 * A branch or a body of a Map: a graph of its own. What it reads of the variables around it becomes a parameter, with
 * the value that the variable has where the block starts.
 */
export function nestedGraph(
  node: Node,
  name: string,
  params: readonly NestedParam[],
  cx: Cx,
  body: (inner: Cx, args: readonly Expr[]) => void,
): { readonly lambda: Lambda; readonly params: readonly Value[] } {
  const captures: { param: number; from: Expr }[] = [];
  const captured: Value[] = [];
  const build = graphBuilder(cx.lowering.ids, capture);
  const entry = build.block(name, { sealed: true });
  const own = params.map((param) => build.value(param.name, param.shape, spanOf(node)));
  const inner: Cx = {
    ...at(cx, { build, cursor: { block: entry }, flow: undefined, bindings: undefined }),
    guardedOutside: isGuarded(cx) || cx.guardedOutside,
    declared: new Set(),
    outerGraphs: [...cx.outerGraphs, cx.declared],
    leavesBranch: (source) => noteSource(cx, source),
  };
  const { resultName: _, sending: __, ...unnamed } = inner;
  body(
    unnamed,
    own.map((value): Expr => ({ op: "use", value: value.id, shape: value.shape, at: value.at })),
  );
  const graph = placeTokens(build.finish(entry, [...own, ...captured]), cx);
  return { lambda: { graph, captures, name }, params: own };

  function capture(variable: Variable, shape: Expr["shape"], place: Expr["at"]): Expr | undefined {
    const block = cx.cursor.block;
    const outer = block === undefined ? undefined : cx.build.read(variable, block, shape, place);
    if (outer === undefined || isFixed(outer)) return outer;
    const param = build.value(freeName(variable.name, [...own, ...captured]), outer.shape, outer.at);
    captured.push(param);
    captures.push({ param: param.id, from: outer });
    return { op: "use", value: param.id, shape: outer.shape, at: place };
  }
}

/** A name that no other parameter has, also when all signs that names cannot have are dropped. */
function freeName(wanted: string, taken: readonly Value[]): string {
  const plain = (name: string) => name.replace(/\W/g, "_");
  const names = new Set(taken.map((value) => plain(value.name)));
  let name = wanted;
  for (let n = 2; names.has(plain(name)); n++) name = `${wanted}${n}`;
  return name;
}
