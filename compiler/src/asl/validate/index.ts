export { validateDefinition, validateText } from "./validate.js";
export { rules } from "./rules/index.js";
export type { AslRule, Example, Finding, MachineType, ValidateOptions } from "./rule.js";
