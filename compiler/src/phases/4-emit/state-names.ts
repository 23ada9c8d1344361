const longest = 80;

/** A free name: the wanted one, else with the scopes that tell it apart, else with a number. */
export function takeName(taken: Set<string>, wanted: string, scopes: readonly string[] = []): string {
  const base = clean(wanted);
  const candidates = [
    base,
    ...scopes.map(
      (_, i) =>
        `${base} (${scopes
          .slice(0, i + 1)
          .map(clean)
          .join(", ")})`,
    ),
  ];
  const free = candidates.map((name) => shorten(name)).find((name) => !taken.has(name));
  if (free !== undefined) return take(taken, free);
  for (let n = 2; ; n++) {
    const name = `${shorten(base, longest - 4)} ${n}`;
    if (!taken.has(name)) return take(taken, name);
  }
}

function take(taken: Set<string>, name: string): string {
  taken.add(name);
  return name;
}

/** One line, without characters that names of states cannot have or that templates would read. */
function clean(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/&&/g, " and ")
    .replace(/\|\|/g, " or ")
    .replace(/""|''|``/g, "empty")
    .replace(/[?*"#%\\^|~`$&,;:/{}[\]]/g, " ")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? "State" : line;
}

function shorten(text: string, length = longest): string {
  return text.length <= length ? text : `${text.slice(0, length - 3).trimEnd()}...`;
}
