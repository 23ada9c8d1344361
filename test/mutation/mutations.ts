import type { State } from "../../compiler/src/asl/states.js";
import type { Expr } from "../../compiler/src/ir/ir.js";
import { callRules } from "../../compiler/src/phases/2-lower/calls/helpers.js";
import { globalFunctions } from "../../compiler/src/phases/2-lower/calls/global-table.js";
import {
  arrayMethods,
  booleanMethods,
  dateMethods,
  numberMethods,
  stringMethods,
} from "../../compiler/src/phases/2-lower/calls/method-tables.js";
import { entityCalls } from "../../compiler/src/phases/2-lower/entities/calls.js";
import { expressionRules } from "../../compiler/src/phases/2-lower/expressions/index.js";
import { statementRules } from "../../compiler/src/phases/2-lower/statements/index.js";
import { intrinsics } from "../../compiler/src/phases/4-emit/jsonpath/intrinsics.js";
import { testRules } from "../../compiler/src/phases/4-emit/jsonpath/tests.js";

/** One way to break the compiler: in a table, or in what it emits. */
export interface Mutation {
  readonly name: string;
  /** Breaks the rule; the result mends it. */
  readonly apply?: () => () => void;
  readonly rewrite?: (state: State) => State;
}

function swap(table: Record<string | number, unknown>, key: string | number, broken: unknown): () => void {
  const whole = table[key];
  table[key] = broken;
  return () => void (table[key] = whole);
}

type Table = Record<string, unknown>;
type Rule = { matches: (node: unknown) => boolean; lower: (...args: never[]) => unknown };

const broken = (like: Expr): Expr => ({
  op: "constant",
  value: "broken",
  shape: { kind: "string" },
  at: like.at,
});

/** Rules that make no state by design: what they declare is looked up where it is used, and an empty statement. */
const declarations = 5;
const makesNothing = new Set(["empty"]);

function ofStatements(): readonly Mutation[] {
  const rules = statementRules as unknown as Rule[];
  return rules
    .slice(0, rules.length - declarations)
    .map((rule, i) => ({
      name: `statement ${nameOfStatement(i)}`,
      apply: () => swap(rules as never, i, { ...rule, lower: () => undefined }),
    }))
    .filter((mutation) => !makesNothing.has(mutation.name.replace("statement ", "")));
}

const statementNames =
  "block,empty,variable,expression,if,switch,while,do,for,for of,break,continue,return,throw,try,label".split(
    ",",
  );
const nameOfStatement = (i: number): string => statementNames[i] ?? "?";

function ofExpressions(): readonly Mutation[] {
  const rules = expressionRules as unknown as Rule[];
  return rules.map((rule, i) => ({
    name: `expression ${i}: ${rule.matches.name || "rule"}`,
    apply: () =>
      swap(rules as never, i, { ...rule, lower: (...args: never[]) => broken(rule.lower(...args) as Expr) }),
  }));
}

/** Helpers: the call leaves no trace, and gives something else. */
function ofCalls(kind: string, table: object): readonly Mutation[] {
  const at: Expr["at"] = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return Object.keys(table).map((key) => ({
    name: `${kind} ${key}`,
    apply: () => swap(table as Table, key, () => broken({ at } as Expr)),
  }));
}

function ofMethods(kind: string, table: object): readonly Mutation[] {
  return Object.entries(table as Table).map(([key, whole]) => ({
    name: `${kind}.${key}`,
    apply: () =>
      swap(table as Table, key, {
        ...(whole as object),
        operator: "typeof",
        shape: () => ({ kind: "string" }),
      }),
  }));
}

function ofEntities(): readonly Mutation[] {
  const table = entityCalls.helpers as Table;
  return Object.keys(table).map((key) => ({
    name: `entity ${key}`,
    apply: () => swap(table, key, () => undefined),
  }));
}

function ofTests(): readonly Mutation[] {
  const table = testRules as Table;
  return Object.entries(table).map(([key, whole]) => ({
    name: `Choice test ${key}`,
    apply: () =>
      swap(table, key, (...args: never[]) => ({ Not: (whole as (...args: never[]) => unknown)(...args) })),
  }));
}

function ofIntrinsics(): readonly Mutation[] {
  const table = intrinsics as Table;
  return Object.entries(table).map(([key, whole]) => ({
    name: `intrinsic ${key}`,
    apply: () =>
      swap(table, key, (...args: never[]) =>
        (whole as (...args: never[]) => unknown)(...args) === undefined
          ? undefined
          : "States.Format('broken')",
      ),
  }));
}

/** What each kind of state writes: every field left out once. */
const fields: readonly (readonly [State["Type"], readonly string[]])[] = [
  [
    "Task",
    [
      "Parameters",
      "Arguments",
      "InputPath",
      "OutputPath",
      "Output",
      "ResultSelector",
      "ResultPath",
      "Retry",
      "Catch",
      "Assign",
    ],
  ],
  ["Task", ["TimeoutSeconds", "QueryLanguage"]],
  [
    "Pass",
    ["Parameters", "Result", "InputPath", "OutputPath", "ResultPath", "Assign", "Output", "QueryLanguage"],
  ],
  ["Choice", ["Choices", "Default", "Assign", "QueryLanguage"]],
  ["Succeed", ["OutputPath", "Output"]],
  ["Fail", ["Error", "Cause", "ErrorPath", "CausePath"]],
  ["Wait", ["Assign", "OutputPath"]],
];

function ofFields(): readonly Mutation[] {
  return fields.flatMap(([type, names]) =>
    names.map((field) => ({
      name: `emitted ${type}.${field} left out`,
      rewrite: (state: State): State => {
        if (state.Type !== type || !Object.hasOwn(state, field)) return state;
        if (field === "Choices")
          return {
            ...state,
            Choices: [...(state as unknown as { Choices: unknown[] }).Choices].slice(1),
          } as State;
        return Object.fromEntries(Object.entries(state).filter(([key]) => key !== field)) as unknown as State;
      },
    })),
  );
}

export const mutations: readonly Mutation[] = [
  ...ofStatements(),
  ...ofExpressions(),
  ...ofCalls("helper", callRules),
  ...ofMethods("global", globalFunctions),
  ...ofMethods("string", stringMethods),
  ...ofMethods("array", arrayMethods),
  ...ofMethods("number", numberMethods),
  ...ofMethods("date", dateMethods),
  ...ofMethods("boolean", booleanMethods),
  ...ofEntities(),
  ...ofTests(),
  ...ofIntrinsics(),
  ...ofFields(),
];
