import { fieldsOf, maybe, present, readType, type Ty } from "./types.js";

export interface Variable {
  readonly name: string;
  readonly type: Ty;
  readonly assignable: boolean;
  /** An array, object or record made here, known by this name only: may be changed in place. */
  readonly owned?: true;
}

/** A function that the program may call. */
export interface Callable {
  readonly name: string;
  readonly params: readonly Ty[];
  /** So many of the last parameters may be left out. */
  readonly optional: number;
  readonly result: Ty | "nothing";
  readonly async: boolean;
  /** How many steps one call may take. */
  readonly cost: number;
}

/** What `break` and `continue` can leave. */
export interface Leavable {
  readonly kind: "loop" | "switch" | "block";
  readonly label?: string;
}

/** What can be named at a place of a program, and what may stand there. */
export interface Scope {
  readonly variables: readonly Variable[];
  readonly callables: readonly Callable[];
  /** Types that are known better here, by path: `if (input.note !== undefined)`. */
  readonly narrowed: ReadonlyMap<string, Ty | "gone">;
  /** A callback or a function that only computes: no assignments. */
  readonly pure: boolean;
  /** Nothing is awaited here. */
  readonly sync: boolean;
  /** What is made here is sent or given back: a name in it is a copy. */
  readonly copied: boolean;
  readonly leavable: readonly Leavable[];
  /** How often the place runs at most. */
  readonly turns: number;
  /** What `return` gives: a type, anything, or nothing. */
  readonly result: Ty | "anything" | "nothing";
  /** The caught value, in a catch clause. */
  readonly caught?: string;
  /** How deep in blocks. */
  readonly level: number;
  /** How deep in branches that run side by side. */
  readonly branches: number;
  /** At the first statement of a block: nothing around has been read in it, so its name may be taken. */
  readonly opening: boolean;
  /** Names declared in this very block. */
  readonly own: ReadonlySet<string>;
}

export interface Path {
  readonly text: string;
  readonly type: Ty;
  readonly variable: Variable;
}

const deepest = 3;

/** All that can be read here: variables, their fields, the fields of those, the first of an array. */
export function pathsOf(scope: Scope): readonly Path[] {
  return visible(scope).flatMap((variable) => [
    ...below({ text: variable.name, type: variable.type, variable }, 0),
  ]);

  function* below(path: Path, depth: number): Iterable<Path> {
    const type = scope.narrowed.get(path.text) ?? path.type;
    if (type === "gone") return;
    yield { ...path, type };
    if (depth >= deepest) return;
    const whole = present(type);
    const dot = type === whole ? "." : "?.";
    if (whole.kind === "array" && depth < 2 && type === whole && !path.variable.owned) {
      yield* below({ ...path, text: `${path.text}[0]`, type: maybe(whole.of) }, depth + 1);
    }
    if (whole.kind !== "object" && whole.kind !== "union") return;
    for (const field of fieldsOf(whole)) {
      const read = readType(field);
      const next = { ...path, text: `${path.text}${dot}${field.name}` };
      yield* below({ ...next, type: type === whole ? read : maybe(read) }, depth + 1);
    }
  }
}

/** Variables that no inner one hides. */
export function visible(scope: Scope): readonly Variable[] {
  return scope.variables.filter((v, i) => scope.variables.findLastIndex((w) => w.name === v.name) === i);
}

export function withVariables(scope: Scope, ...variables: readonly Variable[]): Scope {
  const names = variables.map((v) => v.name);
  const hides = (path: string) => names.includes(/^\w+/.exec(path)![0]);
  return {
    ...scope,
    variables: [...scope.variables, ...variables],
    narrowed: new Map([...scope.narrowed].filter(([path]) => !hides(path))),
    own: new Set([...scope.own, ...names]),
  };
}

export function narrow(scope: Scope, path: string, type: Ty | "gone"): Scope {
  return { ...scope, narrowed: new Map([...scope.narrowed, [path, type]]) };
}

/** What was true of fields outside is not known by TypeScript inside a function. */
export function forgetting(scope: Scope): Scope {
  return { ...scope, narrowed: new Map([...scope.narrowed].filter(([path]) => /^\w+$/.test(path))) };
}

/** A block inside. */
export function inside(scope: Scope, changes: Partial<Scope> = {}): Scope {
  return { ...scope, level: scope.level + 1, own: new Set(), opening: true, ...changes };
}

/** A function inside: what is outside is read there, `assigning` says whether it is also changed. */
export function insideFunction(
  scope: Scope,
  result: Scope["result"],
  assigning: boolean,
  changes: Partial<Scope> = {},
): Scope {
  const variables = assigning ? scope.variables : scope.variables.map(fixed);
  return inside(forgetting(scope), { variables, leavable: [], result, copied: false, ...changes });
}

function fixed({ name, type }: Variable): Variable {
  return { name, type, assignable: false };
}
