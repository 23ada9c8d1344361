import type { Span } from "../../../diagnostics/index.js";
import type { Expr, ValueId } from "../../../ir/ir.js";
import { simple } from "./code.js";
import { functionNames } from "./names.js";
import { makePrinter } from "./print.js";
import type { JsonataScope, Table } from "./printer.js";
import { structure } from "./structure.js";
import { refusals, rows } from "./table/index.js";
import { usesOf } from "../../../ir/walk.js";

export type Refused = { readonly ok: false; readonly at: Span; readonly reason: string };
export type Printed = { readonly ok: true; readonly text: string } | Refused;

/** The expression as JSONata text that means exactly the same, without `{% %}`; or why there is none. */
export function printJsonata(expr: Expr, scope: JsonataScope): Printed {
  return printWith({ rows, refusals, structure }, expr, scope);
}

export function printWith(table: Table, expr: Expr, scope: JsonataScope): Printed {
  const refused: Refused[] = [];
  const refuse = (at: Span, reason: string): ReturnType<typeof simple> => {
    refused.push({ ok: false, at, reason });
    return simple("null");
  };
  const taken = new Set([...functionNames, ...namesRead(expr, scope)]);
  const { text } = makePrinter(table, scope, refuse).print(expr, { names: new Map(), taken });
  return refused[0] ?? { ok: true, text };
}

/** The variables that the expression reads: callbacks must not hide them, and they must not hide a function. */
function namesRead(expr: Expr, scope: JsonataScope): readonly string[] {
  return [...usesOf(expr)].flatMap((value: ValueId) =>
    [...scope.read(value).matchAll(/\$(\w+)\b(?!\s*\()/g)].map(([, name = ""]) => {
      if (functionNames.has(name) && name !== "states") {
        throw new Error(`A variable must not have the name of the JSONata function $${name}`);
      }
      return name;
    }),
  );
}
