/**
 * In an emitted definition `${Name}` is a placeholder. Text of the user that looks like one is told apart by these
 * stand-ins, noncharacters that no text contains; they become `$` and `%` in the data, `\u0024` and `\u0025` in the file.
 */
const dollar = "\uFDD0";
const percent = "\uFDD1";

/** Text as it is: no placeholder, and no directive of a template engine. */
export function literalText(text: string): string {
  return text.replaceAll("${", `${dollar}{`).replaceAll("%{", `${percent}{`);
}

/** The text of a file that holds `json`: what looks like a placeholder is one. */
export function fileText(json: string): string {
  return json.replaceAll(dollar, "\\u0024").replaceAll(percent, "\\u0025");
}

/** The data that a definition is, with the user's text as the user wrote it. */
export function plainText(text: string): string {
  return text.replaceAll(dollar, "$").replaceAll(percent, "%");
}
