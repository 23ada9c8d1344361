import { validateDefinition } from "../../../compiler/src/asl/validate/index.js";
import type { ValidateOptions } from "../../../compiler/src/asl/validate/index.js";

/** `CODE /path` of every finding. */
export function found(definition: unknown, options?: ValidateOptions): readonly string[] {
  return validateDefinition(definition, options).map(({ code, path }) => `${code} ${path}`);
}

/** A machine of one state, S. */
export const one = (state: unknown, machine: object = {}) => ({
  StartAt: "S",
  States: { S: state },
  ...machine,
});
export const jsonata = { QueryLanguage: "JSONata" };
export const item = { StartAt: "Item", States: { Item: { Type: "Pass", End: true } } };
export const distributed = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }, ...item };
