import { print, type Tree } from "./tree.js";

/** The tree with one piece made smaller, in all ways; what removes most comes first. */
export function* smallerTrees(tree: Tree): Iterable<Tree> {
  for (let depth = 0, more = true; more; depth++) {
    more = false;
    for (const result of atDepth(tree, depth)) {
      more = true;
      if (result !== "deeper") yield result;
    }
  }
}

/** Changes of the pieces that stand so many roles deep; "deeper" says that there are some. */
function* atDepth(tree: Tree, depth: number): Iterable<Tree | "deeper"> {
  if (tree.role !== undefined && depth === 0) {
    yield "deeper";
    yield* replacements(tree);
    return;
  }
  const below = tree.role === undefined ? depth : depth - 1;
  if (below === 0) yield* withoutRuns(tree);
  for (const [i, part] of tree.parts.entries()) {
    if (typeof part === "string") continue;
    for (const changed of atDepth(part, below)) {
      yield changed === "deeper" ? changed : { ...tree, parts: tree.parts.with(i, changed) };
    }
  }
}

/** Half of the statements that stand side by side, then a quarter. */
function* withoutRuns(tree: Tree): Iterable<Tree> {
  const places = tree.parts.flatMap((part, i) => (isStatement(part) ? [i] : []));
  for (let size = Math.ceil(places.length / 2); size > 1; size = Math.ceil(size / 2)) {
    for (let from = 0; from < places.length; from += size) {
      const gone = new Set(places.slice(from, from + size));
      yield { ...tree, parts: tree.parts.filter((_, i) => !gone.has(i)) };
    }
  }
}

function isStatement(part: string | Tree): boolean {
  return typeof part !== "string" && part.role === "statement";
}

function* replacements(tree: Tree): Iterable<Tree> {
  const text = print(tree);
  if (tree.role === "statement") {
    if (text === "") return;
    yield { parts: [], role: "statement" };
    const inside = statementsInside(tree);
    if (inside.length > 0) yield { parts: inside, role: "statement" };
    for (const one of inside) if (inside.length > 1) yield one;
    return;
  }
  const role = tree.role!;
  if (text !== role.smallest) yield { ...tree, parts: [role.smallest] };
  for (const value of valuesInside(tree, role.type)) {
    if (print(value) !== text) yield value;
  }
}

/** The outermost statements below. */
function statementsInside(tree: Tree): readonly Tree[] {
  return tree.parts.flatMap((part) =>
    typeof part === "string" ? [] : part.role === "statement" ? [part] : statementsInside(part),
  );
}

function valuesInside(tree: Tree, type: string): readonly Tree[] {
  return tree.parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const here = typeof part.role === "object" && part.role.type === type ? [part] : [];
    return [...here, ...valuesInside(part, type)];
  });
}
