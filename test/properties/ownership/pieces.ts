/** A way in which a name comes to be; `read` is what is given back of it at the end. */
export interface Alias {
  readonly what: string;
  readonly before?: string;
  /** Stands before the change; in the contexts of a loop also after it. */
  readonly tree: string;
  readonly read: string;
  /** Where the object `a`, or its part, is reached by the second name: a change may go through it. */
  readonly whole?: string;
  readonly inner?: string;
}

/** Where the object comes from: it has one name, or, from the input, two. */
export const origins: readonly (readonly [what: string, value: string])[] = [
  ["a literal", `{ n: 1, inner: { n: 1 }, list: [2, 1], rows: [{ n: 1 }, { n: 2 }], rec: { k: 1 } }`],
  [
    "a literal that holds what has a name",
    `{ n: 1, inner: other.inner, list: other.list, rows: other.rows, rec: other.rec }`,
  ],
  ["a step", `await make({ n: 1 })`],
  ["the input", `input.data`],
  ["a shallow copy", `{ ...input.data }`],
  ["a copy with a new part", `{ ...input.data, inner: { ...input.data.inner }, list: [...input.data.list] }`],
  ["a deep copy", `JSON.parse(JSON.stringify(input.data)) as Data`],
  ["a choice", `input.flag ? await make({ n: 2 }) : { ...other, list: [] }`],
  ["a choice of a name", `input.flag ? other : await make({ n: 2 })`],
];

export const aliases: readonly Alias[] = [
  { what: "no other name", tree: ``, read: `0` },
  { what: "a name", tree: `const b = a;`, read: `b`, whole: `b`, inner: `b.inner` },
  { what: "a name of a part", tree: `const b = a.inner;`, read: `b`, inner: `b` },
  { what: "a name of an element", tree: `const b = a.rows[0];`, read: `b` },
  { what: "a name of a list", tree: `const b = a.list;`, read: `b` },
  {
    what: "an object that holds it",
    tree: `const b = { held: a };`,
    read: `b`,
    whole: `b.held`,
    inner: `b.held.inner`,
  },
  { what: "an object that holds a part", tree: `const b = { held: a.inner };`, read: `b`, inner: `b.held` },
  { what: "a shorthand property", tree: `const { list } = a;\nconst b = { list };`, read: `b` },
  { what: "an array that holds it", tree: `const b = [a];`, read: `b` },
  { what: "an array that is given a part", tree: `const b: Part[] = [];\nb.push(a.inner);`, read: `b` },
  { what: "destructuring", tree: `const { inner: b } = a;`, read: `b`, inner: `b` },
  { what: "the rest of destructuring", tree: `const { n: _n, ...b } = a;`, read: `b`, inner: `b.inner` },
  { what: "destructuring of an array", tree: `const [b] = a.rows;`, read: `b` },
  { what: "the rest of an array", tree: `const [, ...b] = a.rows;`, read: `b` },
  { what: "a copy", tree: `const b = { ...a };`, read: `b`, inner: `b.inner` },
  { what: "a copy of a list", tree: `const b = [...a.list];`, read: `b` },
  { what: "a copy of a list of objects", tree: `const b = [...a.rows];`, read: `b` },
  { what: "elements by map", tree: `const b = a.rows.map((row) => row);`, read: `b` },
  { what: "numbers by map", tree: `const b = a.rows.map((row) => row.n);`, read: `b` },
  { what: "new objects by map", tree: `const b = a.rows.map((row) => ({ ...row }));`, read: `b` },
  { what: "elements by filter", tree: `const b = a.rows.filter((row) => row.n > 0);`, read: `b` },
  { what: "an element by find", tree: `const b = a.rows.find((row) => row.n > 0);`, read: `b` },
  { what: "elements by slice", tree: `const b = a.rows.slice();`, read: `b` },
  { what: "a capture", tree: `const b = () => a.inner;`, read: `b()`, inner: `b()` },
  { what: "a capture that copies", tree: `const b = () => ({ ...a, list: [...a.list] });`, read: `b().n` },
  {
    what: "a function that gives it back",
    tree: `const b = same(a);`,
    read: `b`,
    whole: `b`,
    inner: `b.inner`,
  },
  { what: "a function that gives a part", tree: `const b = partOf(a);`, read: `b`, inner: `b` },
  { what: "a choice", tree: `const b = input.flag ? a : other;`, read: `b`, whole: `b`, inner: `b.inner` },
  { what: "a value with a default", tree: `const b = a.inner ?? other.inner;`, read: `b`, inner: `b` },
  {
    what: "a branch",
    before: `let b = other;`,
    tree: `if (input.flag) b = a;`,
    read: `b`,
    whole: `b`,
    inner: `b.inner`,
  },
  {
    what: "a loop",
    before: `let b = other.inner;`,
    tree: `for (const i of [0, 1]) {\nif (i > 0) b = a.inner;\n}`,
    read: `b`,
    inner: `b`,
  },
  {
    what: "a try",
    before: `let b = other;`,
    tree: `try {\nb = a;\nawait note({ n: a.n });\n} catch {\nb = other;\n}`,
    read: `b`,
    inner: `b.inner`,
  },
  {
    what: "a finally",
    before: `let b = other;`,
    tree: `try {\nawait note({ n: a.n });\n} finally {\nb = a;\n}`,
    read: `b`,
    inner: `b.inner`,
  },
  {
    what: "a property that is set",
    before: `const b = { held: other };`,
    tree: `b.held = a;`,
    read: `b`,
    whole: `b.held`,
  },
  { what: "a payload", tree: `await make({ n: 3, data: a });`, read: `0` },
  { what: "the result of a step", tree: `const b = await make({ n: 3, data: a });`, read: `b`, whole: `b` },
  { what: "a text", tree: `const b = JSON.stringify(a);`, read: `b` },
  {
    what: "a branch side by side",
    tree: `const { b } = await parallel({ b: async () => a, other: () => note({ n: 1 }) });`,
    read: `b`,
  },
  { what: "values of a record", tree: `const b = Object.values(a.rec);`, read: `b` },
];

/** A change of the object that stands for `X`, and whether it changes a part that `Y` stands for. */
export const changes: readonly (readonly [what: string, tree: string])[] = [
  ["a field", `X.n = 9;`],
  ["a field, by an operator", `X.n += input.by;`],
  ["a field of a part", `Y.n = 9;`],
  ["a part", `X.inner = { n: 9 };`],
  ["an element more", `X.list.push(9);`],
  ["an object more", `X.rows.push({ n: 9 });`],
  ["an element less", `X.list.pop();`],
  ["an order", `X.list.sort((p, q) => p - q);`],
  ["a field of an element", `X.rows[0]!.n = 9;`],
  ["a key", `X.rec["k"] = 9;`],
  ["a key less", `delete X.rec["k"];`],
  ["a list of its own", `X.list = [...X.list, 9];`],
];

/** Where the change stands; A is what gives the other name, C the change. */
export const contexts: readonly (readonly [what: string, tree: string])[] = [
  ["after it", `A\nC`],
  ["on a condition", `A\nif (input.flag) {\nC\n}`],
  ["in a loop", `A\nfor (const _i of [0, 1]) {\nC\nawait note({ n: a.n });\n}`],
  [
    "in a loop, before it",
    `for (const i of [0, 1]) {\nif (i > 0) {\nC\n}\nseen.push(JSON.stringify(a));\n}\nA\nawait note({ n: a.n });\nC`,
  ],
  ["in a try", `A\ntry {\nC\nawait note({ n: a.n });\n} catch {\nseen.push("caught");\n}`],
  ["in a finally", `A\ntry {\nawait note({ n: a.n });\n} catch {\nseen.push("caught");\n} finally {\nC\n}`],
  ["in a function", `A\nconst change = (): void => {\nC\n};\nchange();`],
  ["before it", `C\nA`],
];
