import { innerGraphs } from "../../ir/nested.js";
import type { Graph } from "../../ir/ir.js";
import { literalText } from "./placeholders.js";

const longest = 80;

/** The names of a machine: those that states have, and those that the user has written for some. */
export interface Names {
  readonly taken: Set<string>;
  readonly reserved: ReadonlySet<string>;
}

/** The names that the user has written, in this graph and in those inside of it. */
export function writtenNames(graph: Graph): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { end } of graph.blocks.values()) {
    if (end.kind !== "invoke") continue;
    if (end.name.explicit) names.add(literalText(end.name.text));
    for (const inner of innerGraphs(end.call)) for (const name of writtenNames(inner)) names.add(name);
  }
  return names;
}

/** A name that the user has written, to the letter; a function that is inlined again gets it with a number. */
export function takeWrittenName({ taken }: Names, text: string): string {
  const name = literalText(text);
  return take(taken, taken.has(name) ? numbered(name, (candidate) => !taken.has(candidate)) : name);
}

/** A free name: the wanted one, else with the scopes that tell it apart, else with a number. */
export function takeName({ taken, reserved }: Names, wanted: string, scopes: readonly string[] = []): string {
  const isFree = (name: string) => !taken.has(name) && !reserved.has(name);
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
  const free = candidates.map((name) => shorten(name)).find(isFree);
  return take(taken, free ?? numbered(base, isFree));
}

function numbered(base: string, isFree: (name: string) => boolean): string {
  for (let n = 2; ; n++) {
    const name = `${shorten(base, longest - 4)} ${n}`;
    if (isFree(name)) return name;
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
