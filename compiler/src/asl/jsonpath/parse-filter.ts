import { parseFilterValue } from "./parse-filter-value.js";
import type { TakePath } from "./parse-filter-value.js";
import { filterOperators } from "./path.js";
import type { FilterOperator, FilterTest } from "./path.js";
import { expect, fail, skipSpaces, startsWith, take } from "./scanner.js";
import type { Scanner } from "./scanner.js";

/** Reads the inside of `[?( … )]`. */
export function parseFilter(scanner: Scanner, takePath: TakePath): FilterTest {
  let left = parseAnd(scanner, takePath);
  while (take(scanner, "||")) left = { kind: "or", left, right: parseAnd(scanner, takePath) };
  return left;
}

function parseAnd(scanner: Scanner, takePath: TakePath): FilterTest {
  let left = parseOperand(scanner, takePath);
  while (take(scanner, "&&")) left = { kind: "and", left, right: parseOperand(scanner, takePath) };
  return left;
}

function parseOperand(scanner: Scanner, takePath: TakePath): FilterTest {
  skipSpaces(scanner);
  const test = parseTest(scanner, takePath);
  skipSpaces(scanner);
  return test;
}

function parseTest(scanner: Scanner, takePath: TakePath): FilterTest {
  if (!startsWith(scanner, "!=") && take(scanner, "!"))
    return { kind: "not", test: parseOperand(scanner, takePath) };
  if (take(scanner, "(")) {
    const test = parseFilter(scanner, takePath);
    expect(scanner, ")");
    return test;
  }
  const left = parseFilterValue(scanner, takePath);
  skipSpaces(scanner);
  const operator = takeOperator(scanner);
  if (operator === undefined) {
    if (left.kind === "path") return { kind: "exists", path: left.path };
    return fail(scanner, "expected an operator");
  }
  skipSpaces(scanner);
  return { kind: "compare", operator, left, right: parseFilterValue(scanner, takePath) };
}

function takeOperator(scanner: Scanner): FilterOperator | undefined {
  const lower = scanner.text.slice(scanner.at, scanner.at + 8).toLowerCase();
  const operator = filterOperators.find((candidate) => lower.startsWith(candidate));
  if (operator !== undefined) scanner.at += operator.length;
  return operator;
}
