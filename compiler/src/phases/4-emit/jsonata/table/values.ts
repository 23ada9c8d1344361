import * as is from "../operand.js";
import type { Row } from "../row.js";

const digits = "numbers with more than 15 digits are written with 15";
const isoInstant = "/^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d))?$/";

/** The service cuts long texts off, and then they do not end as objects do; who fails a token may give none. */
const isObjectText = '$type(@text) = "string" and $contains(@text, /^\\s*\\{[\\s\\S]*\\}\\s*$/)';

/** JSON, dates and chance. A Date is its ISO text with milliseconds, as `toISOString` writes it. */
export const valueRows: readonly Row[] = [
  { operator: "toJson", operands: [is.exactJson], template: "$string(#0)", evidence: "X" },
  // $string leaves a string as it is: as the only element of an array it is quoted.
  {
    operator: "toJson",
    operands: [is.exactJsonScalar],
    template: "(@json := $string([#0]); $substring(@json, 1, $length(@json) - 2))",
    evidence: "X",
  },
  {
    operator: "toJson",
    operands: [is.jsonObject],
    template: "$string(#0)",
    evidence: "X",
    deviation: digits,
  },
  { operator: "parseJson", operands: [is.string], template: "$parse(#0)", evidence: "?" },
  { operator: "serialise", operands: [is.object], template: "$string(#0)", evidence: "X" },
  { operator: "parseWritten", operands: [is.string], template: "$parse(#0)", evidence: "?" },
  {
    operator: "parseObject",
    operands: [is.string],
    template: `(@text := #0; ${isObjectText} ? $parse(@text))`,
    evidence: "?",
  },

  { operator: "now", operands: [], template: "$now()", evidence: "X" },
  { operator: "nowMillis", operands: [], template: "$millis()", evidence: "X" },
  { operator: "dateFrom", operands: [is.date], template: "#0", evidence: "X" },
  { operator: "dateFrom", operands: [is.instantMillis], template: "$fromMillis(#0)", evidence: "X" },
  // Of other years, and of broken milliseconds, the two write different text.
  {
    operator: "dateFrom",
    operands: [is.number],
    template:
      '$floor(#0) = #0 and #0 >= -62167219200000 and #0 < 253402300800000 ? $fromMillis(#0) : $error("No instant between the years 0 and 9999")',
    evidence: "X",
  },
  // Date.parse reads more forms, and some of them in local time.
  {
    operator: "dateFrom",
    operands: [is.string],
    template: `$contains(#0, ${isoInstant}) ? $fromMillis($toMillis(#0)) : $error("No ISO instant: " & #0)`,
    evidence: "X",
  },
  { operator: "millisOf", operands: [is.date], template: "$toMillis(#0)", evidence: "X" },
  { operator: "isoOf", operands: [is.date], template: "#0", evidence: "X" },
  {
    operator: "less",
    operands: [is.date, is.date],
    template: "$toMillis(#0) < $toMillis(#1)",
    evidence: "X",
  },
  {
    operator: "lessOrEqual",
    operands: [is.date, is.date],
    template: "$toMillis(#0) <= $toMillis(#1)",
    evidence: "X",
  },
  {
    operator: "greater",
    operands: [is.date, is.date],
    template: "$toMillis(#0) > $toMillis(#1)",
    evidence: "X",
  },
  {
    operator: "greaterOrEqual",
    operands: [is.date, is.date],
    template: "$toMillis(#0) >= $toMillis(#1)",
    evidence: "X",
  },

  { operator: "uuid", operands: [], template: "$uuid()", evidence: "?" },
  { operator: "random", operands: [], template: "$random()", evidence: "X" },
  {
    operator: "hash",
    operands: [is.string, is.literal("algorithm", (v) => /^(MD5|SHA-(1|256|384|512))$/.test(String(v)))],
    template: "$hash(#0, #1)",
    evidence: "?",
  },
];
