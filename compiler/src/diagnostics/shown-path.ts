import { isAbsolute, relative, sep } from "node:path";

/** A path as people read it: relative to `cwd` when it lies below, with forward slashes on every system. */
export function shownPath(file: string, cwd: string): string {
  const path = isAbsolute(file) ? relative(cwd, file) : file;
  const below = path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return (below ? path : file).split(sep).join("/");
}
