// Runs a recorded refusal (or acceptance) of a definition against the validator.
import { validateText } from "../../compiler/dist/asl/validate/index.js";

/** Marks: whether both refuse, and whether with the same words, at the same place or below. */
export function compareValidation({ request, expected }) {
  const errors = errorsOf(request);
  const [wanted] = expected.diagnostics.filter(({ severity }) => severity === "ERROR");
  if (wanted === undefined)
    return { same: errors.length === 0 ? undefined : `refused: ${errors[0].message}` };
  return compareErrors(errors, wanted.message, wanted.location ?? "");
}

export function compareCreateError({ request, expected }) {
  const text = expected.exception_value ?? expected.message;
  const [, message, location] = /Definition: '(?:[A-Z_]+: )?(.*?)\s+at (\/\S*)'$/s.exec(text) ?? [];
  // Some refusals are not about the definition.
  return message === undefined ? {} : compareErrors(errorsOf(request), message, location);
}

function errorsOf({ definition, type }) {
  return validateText(definition, { type }).filter(({ severity }) => severity === "error");
}

function compareErrors(errors, message, location) {
  const [first] = errors;
  if (first === undefined) return { same: `accepted; instead of: ${message}` };
  const found = errors.find(
    (finding) => finding.message.startsWith(message) && finding.path.startsWith(location),
  );
  const why = `"${first.message}" at ${first.path}; instead of: "${message}" at ${location}`;
  return { same: undefined, words: found === undefined ? why : undefined };
}
