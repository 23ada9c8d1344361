import { createHash } from "node:crypto";
import type { Case, Run } from "../grammar/program-arbitrary.js";
import { workflowName, type Program } from "../grammar/program.js";
import type { Step } from "../grammar/steps.js";
import { code, statement } from "../grammar/tree.js";
import { arrayOf, boolean, number, recordOf, show, type ObjectTy } from "../grammar/types.js";
import { aliases, changes, contexts, origins, type Alias } from "./pieces.js";

const part: ObjectTy = { kind: "object", name: "Part", fields: [{ name: "n", type: number }] };
const data: ObjectTy = {
  kind: "object",
  name: "Data",
  fields: [
    { name: "n", type: number },
    { name: "inner", type: part },
    { name: "list", type: arrayOf(number) },
    { name: "rows", type: arrayOf(part) },
    { name: "rec", type: recordOf(number) },
  ],
};
const input: ObjectTy = {
  kind: "object",
  name: "Input",
  fields: [
    { name: "flag", type: boolean },
    { name: "by", type: number },
    { name: "data", type: data },
    { name: "other", type: data },
  ],
};
const declarations = [part, data, input].map(
  ({ name, fields }) =>
    `interface ${name ?? ""} { ${fields.map((f) => `${f.name}: ${show(f.type)}`).join("; ")} }\n`,
);
const steps: readonly Step[] = [
  {
    name: "make",
    key: "Make",
    input: {
      kind: "object",
      fields: [
        { name: "n", type: number },
        { name: "data", type: data, optional: true },
      ],
    },
    result: data,
    declaration: `const make = lambda<{ n: number; data?: Data }, Data>(fn("Make"));`,
  },
  {
    name: "note",
    key: "Note",
    input: part,
    result: "nothing",
    declaration: `const note = lambda<{ n: number }, void>(fn("Note"));`,
  },
];

const value = (n: number) => ({ n, inner: { n }, list: [n, 1], rows: [{ n }, { n: n + 1 }], rec: { k: n } });
const runs: readonly Run[] = [
  { input: { flag: true, by: 2, data: value(3), other: value(5) }, seed: 0 },
  { input: { flag: false, by: -1, data: value(4), other: value(6) }, seed: 2 },
];

export interface OwnershipCase extends Case {
  readonly what: string;
}

/** A program for each origin, other name, change and place of it; the change goes through either name. */
export function ownershipCases(): readonly OwnershipCase[] {
  return origins.flatMap(([origin, made]) =>
    aliases.flatMap((alias) =>
      changes.flatMap(([change, tree]) =>
        contexts.flatMap(([context, place]) =>
          targets(alias, tree, place).map(([through, changed]) => ({
            what: [origin, alias.what, change, through, context].join(", "),
            program: program(made, alias, place, changed),
            runs,
          })),
        ),
      ),
    ),
  );
}

/** The change by the first name, and by the second where that reaches as far. */
function targets(alias: Alias, tree: string, place: string): readonly (readonly [string, string])[] {
  const own = [["by its name", tree.replaceAll("X", "a").replaceAll("Y", "a.inner")]] as const;
  if (place.indexOf("C") < place.indexOf("A")) return own;
  const { whole, inner } = alias;
  if (tree.includes("Y") && inner !== undefined)
    return [...own, ["by the other name", tree.replaceAll("Y", inner)]];
  if (tree.includes("X") && whole !== undefined)
    return [...own, ["by the other name", tree.replaceAll("X", whole)]];
  return own;
}

function program(made: string, alias: Alias, place: string, changed: string): Program {
  const body = place.replaceAll("A", alias.tree).replaceAll("C", changed);
  const tree = code`import { workflow, lambda, fn, parallel } from "@sfnc/runtime-types";

${declarations.join("")}
${steps.map((step) => step.declaration).join("\n")}
function same(given: Data): Data { return given; }
function partOf({ inner }: Data): Part { return inner; }

export const ${workflowName} = workflow(async (input: Input) => {
${statement(code`const other: Data = input.other;\n`)}${statement(code`const seen: string[] = [];\n`)}
${statement(code`const a: Data = ${made};\n`)}${statement(code`${alias.before ?? ""}\n`)}${statement(code`${body}\n`)}
return { a, b: ${alias.read}, other, data: input.data, seen };
});
`;
  return { tree, input, steps, errors: [] };
}

/** So many of them, always the same, spread over all as if by chance. */
export function someOf(all: readonly OwnershipCase[], most: number): readonly OwnershipCase[] {
  const order = (one: OwnershipCase): string => createHash("sha256").update(one.what).digest("hex");
  const keyed = all.map((one) => ({ one, key: order(one) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}
