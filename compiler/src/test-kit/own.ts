/** Whether something ran in the machine itself, not in another that one of its tasks has started. */
export function isOwn({ path }: { readonly path: readonly (string | number)[] }): boolean {
  // A branch or an iteration is a name and a number; the task that starts a machine has no number.
  return path.length % 2 === 0 && path.every((part, at) => (typeof part === "number") === (at % 2 === 1));
}
