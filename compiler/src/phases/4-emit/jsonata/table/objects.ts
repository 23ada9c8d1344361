import { constantText, firstText } from "../constants.js";
import * as is from "../operand.js";
import type { Row } from "../row.js";

const keyed = is.orNullish(is.object);
const oneKey = is.literal("one constant key", (v) => Array.isArray(v) && v.length === 1);
const keys = is.literal("constant keys", Array.isArray);
/** Of data that may hold fields which its type does not name, an array must stay whole. */
const value = '(@value := $lookup(#0, @key); $type(@value) = "array" ? [[@value]] : [@value])';

/** Objects. The order of keys is the one in which they were written. */
export const objectRows: readonly Row[] = [
  { operator: "hasKey", operands: [is.object, is.string], template: "#1 in $keys(#0)", evidence: "X" },
  { operator: "in", operands: [is.string, is.object], template: "#0 in $keys(#1)", evidence: "X" },
  { operator: "lookup", operands: [keyed, is.string], template: "$lookup(#0, #1)", evidence: "X" },
  { operator: "lookup", operands: [keyed, is.whole], template: "$lookup(#0, $string(#1))", evidence: "X" },
  // One key comes unwrapped, none as nothing.
  { operator: "keys", operands: [is.object], template: "[$keys(#0)]", evidence: "X" },
  {
    operator: "values",
    operands: [is.recordOf("flat")],
    template: "[$each(#0, function(@value) { @value })]",
    evidence: "X",
  },
  {
    operator: "values",
    operands: [is.object],
    template: `$reduce([$keys(#0)], function(@list, @key) { $append(@list, ${value}) }, [])`,
    evidence: "X",
  },
  {
    operator: "entries",
    operands: [is.recordOf("flat")],
    template:
      "$reduce([$keys(#0)], function(@list, @key) { $append(@list, [[@key, $lookup(#0, @key)]]) }, [])",
    evidence: "X",
  },
  {
    operator: "entries",
    operands: [is.object],
    template: `$reduce([$keys(#0)], function(@list, @key) { $append(@list, [[@key, ${value}]]) }, [])`,
    evidence: "X",
  },
  {
    operator: "fromEntries",
    operands: [is.arrayOfOnly(is.keyAndValue)],
    template: "$merge([$map(#0, function(@entry) { {@entry[0]: @entry[1]} })])",
    evidence: "X",
  },
  {
    operator: "omit",
    operands: [is.object, oneKey],
    template: "$merge([$sift(#0, function(@value, @key) { @key != #1 })])",
    evidence: "X",
    derive: ([object, key]) => [object!, constantText(key!, firstText(key!))],
  },
  {
    operator: "omit",
    operands: [is.object, keys],
    template: "$merge([$sift(#0, function(@value, @key) { $not(@key in #1) })])",
    evidence: "X",
  },
];
