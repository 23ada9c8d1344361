/** A payload with its task token under the same name in both engines, wherever the token stands in it. */
export function hidden(input: unknown, token: string | undefined): unknown {
  if (token === undefined || input === undefined) return input;
  return JSON.parse(JSON.stringify(input).replaceAll(token, "(task token)"));
}

/** Every attempt has a token of its own. */
export function eachOnce(tokens: readonly (string | undefined)[]): void {
  const given = tokens.filter((token) => token !== undefined);
  if (new Set(given).size !== given.length)
    throw new Error(`A task token was given twice: ${given.join(", ")}`);
}
