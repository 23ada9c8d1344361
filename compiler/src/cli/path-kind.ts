import { statSync } from "node:fs";

/** What stands at a path; a path that leads through a file is as good as absent. */
export function pathKind(path: string): "file" | "folder" | "none" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}
