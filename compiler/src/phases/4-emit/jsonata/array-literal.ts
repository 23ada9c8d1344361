import type { ArrayItem, Expr } from "../../../ir/ir.js";
import { arrayOfItems, type Code } from "./code.js";
import { asItem } from "./fill.js";
import { isArrayShape, nestingOf } from "./operand.js";
import type { Place, Printer } from "./printer.js";

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
  const code = printer.print(spread, place);
  return code.items ?? code.text;
}

function singleItem(printer: Printer, item: Expr, place: Place): string {
  const nesting = nestingOf(item.shape);
  if (nesting === undefined) {
    const refusal =
      "JSONata cannot put this into an array exactly: an element that may be undefined is left out";
    return printer.refuse(item.at, refusal).text;
  }
  return asItem(printer, printer.print(item, place), nesting, place);
}
