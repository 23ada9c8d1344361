import type { Json, JsonObject, State } from "../../asl/states.js";

/** States in the order in which a reader meets them, the main path first. */
export function inOrder(
  start: string,
  states: { readonly [name: string]: State },
): { readonly [name: string]: State } {
  const ordered: Record<string, State> = {};
  const work = [start];
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    const state = states[name];
    if (state === undefined || Object.hasOwn(ordered, name)) continue;
    ordered[name] = state;
    work.push(...nextNames(state as unknown as Json).reverse());
  }
  return ordered;
}

function nextNames(state: Json): string[] {
  const names: string[] = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach(visit);
    for (const [key, item] of Object.entries(value as JsonObject)) {
      if ((key === "Next" || key === "Default") && typeof item === "string") names.push(item);
      else if (key === "Choices" || key === "Catch") visit(item);
    }
  };
  const { Choices, Default, Next, Catch } = state as { readonly [key: string]: Json | undefined };
  for (const [key, value] of Object.entries({ Next, Choices, Default, Catch }))
    if (value !== undefined) visit({ [key]: value });
  return names;
}
