import type { Finding, ValidateOptions } from "../../compiler/src/asl/validate/index.js";

export interface Validator {
  readonly validateDefinition: (definition: unknown, options?: ValidateOptions) => readonly Finding[];
  readonly validateText: (text: string, options?: ValidateOptions) => readonly Finding[];
}

export interface Judged {
  readonly name: string;
  readonly errors: readonly Finding[];
  readonly right: boolean;
}

export const sharedFolder: string;
export function hasSharedData(folder?: string): boolean;
export function realMachines(validator: Validator, folder?: string): readonly Judged[];
export function executedDefinitions(
  validator: Validator,
  folder?: string,
): readonly (Judged & { readonly definition: unknown })[];
export function testedStates(validator: Validator, folder?: string): readonly Judged[];
export function judgedDefinitions(validator: Validator, folder?: string): readonly Judged[];
