import { oneOf, type Maker } from "./maker.js";
import { ofKind, type Scope, type Statement, type Variable } from "./scope.js";
import { textOf } from "./steps.js";

/** A variable that may change from here on. */
export function declared(maker: Maker, scope: Scope): Statement {
  const name = maker.fresh("v");
  const { rich } = maker;
  return oneOf<Statement>(maker, [
    [2, "text that changes", () => ({ text: `let ${name} = "begun";`, variables: [{ name, kind: "text" }] })],
    [1, "counter", () => ({ text: `let ${name} = 0;`, variables: [{ name, kind: "count" }] })],
    [
      1,
      "object that changes",
      () => ({
        text: `let ${name}: { a: string; b?: string } = { a: ${textOf(maker, scope)} };`,
        variables: [{ name, kind: "object" }],
      }),
    ],
    [
      rich ? 3 : 0,
      "list that grows",
      () => ({ text: `const ${name}: string[] = [];`, variables: [{ name, kind: "list" }] }),
    ],
  ]);
}

/** The variables that may have another value. */
export function assignable({ assigns, variables }: Scope): readonly Variable[] {
  return assigns ? variables.filter(({ kind, isOuter }) => kind !== "list" || isOuter === undefined) : [];
}

/** Another value for a variable; there is one. */
export function assigned(maker: Maker, scope: Scope): Statement {
  const { dice, rich } = maker;
  const { name, kind, isOuter } = dice.pick(assignable(scope));
  const text = textOf(maker, scope);
  switch (kind) {
    case "text":
      return {
        text: dice.chance(60)
          ? `${name} = ${text};`
          : `${name} = \`\${${name}}, \${${text.startsWith("`") ? name : text}}\`;`,
      };
    case "count":
      return { text: dice.pick([`${name}++;`, `${name} += 1;`]) };
    case "list":
      return { text: dice.chance(85) ? `${name}.push(${text});` : `${name}.pop();` };
    case "object":
      return {
        text:
          rich && isOuter === undefined && dice.chance(70)
            ? dice.pick([`${name}.a = ${text};`, `${name}.b = ${text};`, `delete ${name}.b;`])
            : `${name} = { a: ${text}, b: ${textOf(maker, scope)} };`,
      };
  }
}

/** What a body has gathered in its variables. */
export function gathered(scope: Scope): readonly string[] {
  return (["text", "count", "list", "object"] as const).flatMap((kind) => ofKind(scope, kind));
}
