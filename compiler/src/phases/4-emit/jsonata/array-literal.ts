import type { ArrayItem, Expr } from "../../../ir/ir.js";
import { arrayOfItems, type Code } from "./code.js";
import { fill } from "./fill.js";
import { isArrayShape, nestingOf, type Nesting } from "./operand.js";
import { print, type Place, type Printer } from "./printer.js";

/**
 * The array constructor. It opens every array among its items unless the item is a constructor itself: so an item
 * that is an array gets brackets of its own, and a spread array gets none.
 */
export function arrayLiteral(printer: Printer, items: readonly ArrayItem[], place: Place): Code {
  const codes = items.map((item) =>
    "spread" in item ? spreadItem(printer, item.spread, place) : singleItem(printer, item.item, place),
  );
  return arrayOfItems(codes.filter((text) => text !== "").join(", "));
}

function spreadItem(printer: Printer, spread: Expr, place: Place): string {
  if (!isArrayShape(spread.shape)) {
    printer.refuse(spread.at, "JSONata cannot spread this into an array exactly: it may be no array");
  }
  const code = print(printer, spread, place);
  return code.items ?? code.text;
}

function singleItem(printer: Printer, item: Expr, place: Place): string {
  const nesting = nestingOf(item.shape);
  if (nesting === undefined) {
    const refusal =
      "JSONata cannot put this into an array exactly: an element that may be undefined is left out";
    return printer.refuse(item.at, refusal).text;
  }
  return asItem(printer, print(printer, item, place), nesting, place);
}

/** The text that stands for one whole element inside an array constructor. */
export function asItem(printer: Printer, code: Code, nesting: Nesting | undefined, place: Place): string {
  if (nesting === "nested") return code.items === undefined ? `[${code.text}]` : code.text;
  if (nesting === "mixed") return fill(printer, printer.table.structure.kept, [code], place).text;
  return code.text;
}
