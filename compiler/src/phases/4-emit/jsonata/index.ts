export { jsonataTemplate, type Field } from "./field.js";
export { functionNames } from "./names.js";
export { printJsonata, type Printed, type Refused } from "./print-jsonata.js";
export type { JsonataScope } from "./printer.js";
