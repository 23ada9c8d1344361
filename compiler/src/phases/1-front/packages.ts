import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const known = new WeakMap<object, Map<string, string | undefined>>();

/** The name of the package that a file belongs to, by the nearest package.json with a name. */
export function packageOf(path: string, memo: object): string | undefined {
  let names = known.get(memo);
  if (names === undefined) known.set(memo, (names = new Map()));
  return lookUp(dirname(path), names);
}

function lookUp(dir: string, names: Map<string, string | undefined>): string | undefined {
  if (names.has(dir)) return names.get(dir);
  const manifest = join(dir, "package.json");
  let name: string | undefined;
  if (existsSync(manifest)) {
    const parsed = JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown };
    if (typeof parsed.name === "string") name = parsed.name;
  }
  if (name === undefined && dirname(dir) !== dir) name = lookUp(dirname(dir), names);
  names.set(dir, name);
  return name;
}
