import type { SourceFile } from "./imports.js";
import { guarded, heavy, recursive, rooms } from "./rooms.js";

/** The room of a file of the compiler: the longest path in the table that fits. */
export function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Every import that the table does not allow, as a sentence. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === undefined) return [`${path} stands in no room of the table`];
    const { rooms: allowed, packages = [] } = rooms[room] ?? { rooms: [] };
    return imports.flatMap(({ target, kind }) => {
      const found: string[] = [];
      const own = target.endsWith(".ts");
      const to = own ? roomOf(target) : undefined;
      if (own && to === undefined) found.push(`${path} imports ${target}, which stands in no room`);
      if (to !== undefined && to !== room && !allowed.includes(to))
        found.push(`${path} (${room}) imports ${target} (${to})`);
      if (!own && guarded.includes(target) && !packages.includes(target))
        found.push(`${path} (${room}) imports ${target}`);
      if (room === "cli" && kind === "static" && heavy.includes(to ?? target))
        found.push(`${path} loads ${target} before a command needs it`);
      return found;
    });
  });
}

/**
 * Import cycles, each as the files on its way. Types are erased, so they close no ring; within a folder that is recursive
 * by nature a ring is no finding, out of it and back in is one.
 */
export function cycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const within = (path: string, target: string): boolean =>
    recursive.some((folder) => path.startsWith(`${folder}/`) && target.startsWith(`${folder}/`));
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, kind }) => (kind === "type" || within(path, target) ? [] : [target])),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) found.push([...way.slice(seen), path]);
    if (seen >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
