import { format } from "prettier";
import type { Case } from "../grammar/program-arbitrary.js";
import { print } from "../grammar/tree.js";
import type { Found } from "./shrink.js";

/** The source of a program as a person would have written it. */
export async function shownSource({ program }: Case): Promise<string> {
  return await format(print(program.tree), { parser: "typescript", printWidth: 110 });
}

/** A failure for people: the program, what is wrong, and with which input. */
export async function shownFailure({ smallest, mode, failure }: Found): Promise<string> {
  return [`--- ${mode}: ${failure.signature}`, await shownSource(smallest), failure.message, ""].join("\n");
}
