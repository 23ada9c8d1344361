/** A piece of a program: text with other pieces in it. What it is says how a program is made smaller. */
export interface Tree {
  readonly parts: readonly (string | Tree)[];
  /** A statement may go, or leave only what stands inside it; a value may be replaced by a smaller one of its type. */
  readonly role?: "statement" | { readonly type: string; readonly smallest: string };
  /** Needs no parentheses wherever it stands. */
  readonly atomic?: true;
  /** TypeScript infers the type that it was made for; without this a `const` of it is annotated. */
  readonly inferred?: true;
  /** The form of the grammar that it was made by. */
  readonly construct?: string;
}

export type Part = string | number | Tree | readonly Tree[];

/** A template of text and pieces: code`if (${test}) ${body}`. */
export function code(strings: TemplateStringsArray, ...inserted: readonly Part[]): Tree {
  const parts: (string | Tree)[] = [];
  strings.forEach((text, i) => {
    if (text !== "") parts.push(text);
    const part = inserted[i];
    if (part === undefined) return;
    if (typeof part === "string" || typeof part === "number") parts.push(String(part));
    else if (Array.isArray(part)) parts.push(...(part as readonly Tree[]));
    else parts.push(part as Tree);
  });
  return { parts };
}

/** Pieces with text between them. */
export function joined(trees: readonly Tree[], between: string): Tree {
  return { parts: trees.flatMap((tree, i) => (i === 0 ? [tree] : [between, tree])) };
}

export function atom(tree: Tree): Tree {
  return { ...tree, atomic: true };
}

export function inferred(tree: Tree): Tree {
  return { ...tree, inferred: true };
}

/** A piece that needs no parentheses and no annotation: a call, a path. */
export function made(tree: Tree): Tree {
  return { ...tree, atomic: true, inferred: true };
}

/** The piece where an operator or a property needs its operand in parentheses. */
export function operand(tree: Tree): Tree {
  return tree.atomic === true ? tree : code`(${tree})`;
}

export function statement(tree: Tree): Tree {
  return { ...tree, role: "statement" };
}

export function print(tree: Tree): string {
  return tree.parts.map((part) => (typeof part === "string" ? part : print(part))).join("");
}
