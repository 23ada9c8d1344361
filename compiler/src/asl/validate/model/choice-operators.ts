import type { Kind } from "./kind.js";
import { field, jsonPath } from "./shape.js";
import type { Shape } from "./shape.js";

const comparisons = ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"];

const operands: Readonly<Record<string, Kind>> = {
  String: { is: "string" },
  Numeric: { is: "number", min: -Infinity, max: Infinity },
  Boolean: { is: "boolean" },
  Timestamp: { is: "timestamp" },
};

const typeTests = ["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"];

/** Every comparison of a JSONPath choice with what it compares to. */
export const choiceOperators: Shape = Object.fromEntries([
  ...Object.entries(operands).flatMap(([type, operand]) =>
    (type === "Boolean" ? ["Equals"] : comparisons).flatMap((comparison) => [
      [type + comparison, field(operand, jsonPath)],
      [`${type}${comparison}Path`, field({ is: "reference path" }, jsonPath)],
    ]),
  ),
  ["StringMatches", field({ is: "string" }, jsonPath)],
  ...typeTests.map((name) => [name, field({ is: "boolean" }, jsonPath)]),
]) as Shape;
