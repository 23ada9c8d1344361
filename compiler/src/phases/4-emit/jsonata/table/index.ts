import type { Row } from "../row.js";
import { arrayRows } from "./arrays.js";
import { conditionRows } from "./conditions.js";
import { numberRows } from "./numbers.js";
import { objectRows } from "./objects.js";
import { refusals } from "./refusals.js";
import { emptinessRows, textRows } from "./text.js";
import { valueRows } from "./values.js";

/** The closed table: what is not in it is not emitted. */
export const rows: readonly Row[] = [
  ...emptinessRows,
  ...conditionRows,
  ...numberRows,
  ...textRows,
  ...arrayRows,
  ...objectRows,
  ...valueRows,
];

export { refusals };
