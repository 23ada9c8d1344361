import type { Block, BlockId, Expr, Graph, ValueId } from "../../ir/ir.js";
import { isUnset } from "../../ir/unset.js";
import { edgesOf } from "../../ir/walk.js";

/**
 * A block argument that only constants reach is none other: a test for another is false, and one for the last that is
 * left is true. So what was registered in code that is never reached is never undone.
 */
export function foldKnownTexts(graph: Graph): Graph {
  const known = textsOf(graph);
  if (known.size === 0) return graph;
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    const test = block.end.kind === "branch" ? comparison(block.end.test) : undefined;
    const all = test === undefined ? undefined : known.get(test.value);
    if (block.end.kind !== "branch" || test === undefined || all === undefined) {
      blocks.set(id, block);
      continue;
    }
    const left = new Set([...all].filter((text) => !excludedAt(graph, id, test.value).has(text)));
    const value = !left.has(test.text) ? false : left.size === 1 ? true : undefined;
    const { then, else: otherwise, at } = block.end;
    blocks.set(
      id,
      value === undefined ? block : { ...block, end: { kind: "jump", to: value ? then : otherwise, at } },
    );
  }
  return { ...graph, blocks };
}

/** `argument === "text"`. */
function comparison(test: Expr): { readonly value: ValueId; readonly text: string } | undefined {
  if (test.op !== "apply" || test.operator !== "equal") return undefined;
  const [a, b] = test.args;
  if (a?.op !== "use" || b?.op !== "constant" || typeof b.value !== "string") return undefined;
  return { value: a.value, text: b.value };
}

/** The texts that each argument can be, where nothing but constants and other such arguments reach it. */
function textsOf(graph: Graph): ReadonlyMap<ValueId, ReadonlySet<string>> {
  const texts = new Map<ValueId, Set<string>>();
  for (const block of graph.blocks.values()) for (const param of block.params) texts.set(param.id, new Set());
  for (let changed = true; changed;) {
    changed = false;
    for (const { end } of graph.blocks.values()) {
      for (const { to, args } of edgesOf(end)) {
        graph.blocks.get(to)!.params.forEach((param, i) => {
          const own = texts.get(param.id);
          if (own === undefined) return;
          const given = textsIn(args[i]!, texts);
          const before = own.size;
          if (given === undefined) texts.delete(param.id);
          else for (const text of given) own.add(text);
          changed ||= given === undefined || own.size !== before;
        });
      }
    }
  }
  return texts;
}

function textsIn(arg: Expr, texts: ReadonlyMap<ValueId, ReadonlySet<string>>): Iterable<string> | undefined {
  if (arg.op === "constant" && typeof arg.value === "string") return [arg.value];
  if (isUnset(arg)) return [];
  return arg.op === "use" ? texts.get(arg.value) : undefined;
}

/** What the tests have excluded on the one way that leads to a block. */
function excludedAt(graph: Graph, id: BlockId, value: ValueId): ReadonlySet<string> {
  const excluded = new Set<string>();
  const seen = new Set<BlockId>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const from = [...graph.blocks.values()].filter(({ end }) => edgesOf(end).some((edge) => edge.to === at));
    const [only, ...others] = from;
    if (only === undefined || others.length > 0) break;
    const test = only.end.kind === "branch" ? comparison(only.end.test) : undefined;
    if (only.end.kind !== "branch" || test?.value !== value || only.end.then.to === at) break;
    excluded.add(test.text);
    at = only.id;
  }
  return excluded;
}
