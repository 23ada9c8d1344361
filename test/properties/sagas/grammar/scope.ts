/** Expressions, as text. */
export type Readable = readonly string[];

/** A variable that may change. */
export interface Variable {
  readonly name: string;
  readonly kind: "text" | "count" | "list" | "object";
  /** Of a function around this one: what it holds may not be changed in place here. */
  readonly isOuter?: true;
}

/** What stands around a statement. */
export interface Scope {
  /** What holds the input: one object with `flag`, `kind` and `items`. */
  readonly input: string;
  /** Of the type string, and never changed. */
  readonly texts: Readable;
  /** Of any other type, and never changed. */
  readonly data: Readable;
  /** To be tested. */
  readonly tests: Readable;
  readonly variables: readonly Variable[];
  /** Whether the variables may be assigned here: not in a branch. */
  readonly assigns: boolean;
  /** In a loop, or in a function that may be called twice: an undo must not read what changes. */
  readonly repeats: boolean;
  /** The loops of this function around it, the innermost last, each with its label. */
  readonly loops: readonly string[];
  /** Whether a try stands between the innermost loop and this. */
  readonly inTry: boolean;
  readonly inBranch: boolean;
  /** What a `return` gives. */
  readonly returns: "nothing" | "text" | "object";
  /** How many blocks may still stand in each other. */
  readonly depth: number;
}

/** A statement, or several, and what can be read after it. */
export interface Statement {
  readonly text: string;
  readonly texts?: Readable;
  readonly data?: Readable;
  readonly tests?: Readable;
  readonly variables?: readonly Variable[];
}

/** What is around the statement that follows. */
export function after(scope: Scope, { texts = [], data = [], tests = [], variables = [] }: Statement): Scope {
  return {
    ...scope,
    texts: [...scope.texts, ...texts],
    data: [...scope.data, ...data],
    tests: [...scope.tests, ...tests],
    variables: [...scope.variables, ...variables],
  };
}

export function inBlock(scope: Scope): Scope {
  return { ...scope, depth: scope.depth - 1 };
}

/** In the body of a try, a catch or a finally. */
export function inTry(scope: Scope): Scope {
  return { ...inBlock(scope), inTry: true };
}

export function inLoop(scope: Scope, label: string): Scope {
  return { ...inBlock(scope), repeats: true, inTry: false, loops: [...scope.loops, label] };
}

/** In a function that stands where it is called, as that of a saga does. */
export function inFunction(scope: Scope, returns: Scope["returns"]): Scope {
  const variables = scope.variables.map((one) => ({ ...one, isOuter: true as const }));
  return { ...inBlock(scope), variables, loops: [], inTry: false, returns };
}

export function asBranch(scope: Scope, item?: string): Scope {
  const inner: Scope = { ...inFunction(scope, "text"), assigns: false, inBranch: true };
  return item === undefined ? inner : after(inner, { text: "", texts: [item], tests: [`${item} === "y"`] });
}

/** A body that sees nothing of what is around it. */
export function ownBody(input: string, texts: Readable, more: Partial<Scope> = {}): Scope {
  return {
    input,
    texts,
    data: [`${input}.items`],
    tests: [`${input}.flag`, `${input}.kind === "b"`],
    variables: [],
    assigns: true,
    repeats: false,
    loops: [],
    inTry: false,
    inBranch: false,
    returns: "nothing",
    depth: 3,
    ...more,
  };
}

/** What a step may be sent as its id. */
export function textsIn(scope: Scope): Readable {
  return [...scope.texts, ...ofKind(scope, "text")];
}

/** What a step may be sent beside it. */
export function dataIn(scope: Scope): Readable {
  return [...scope.data, ...ofKind(scope, "count"), ...ofKind(scope, "list"), ...ofKind(scope, "object")];
}

export function ofKind({ variables }: Scope, kind: Variable["kind"]): Readable {
  return variables.filter((one) => one.kind === kind).map(({ name }) => name);
}
