import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const nodeModules = fileURLToPath(new URL("../node_modules", import.meta.url));

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    // The packages are read from their sources, so that no build is needed before a test.
    customConditions: ["@sfnc/source"],
  },
};

export interface TempProject {
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly remove: () => void;
}

/** A project of a user in a folder of its own: the files given, a tsconfig, and this workspace's packages installed. */
export function tempProject(
  files: { readonly [path: string]: string },
  options: { readonly [name: string]: boolean } = {},
): TempProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sfnc-test-")));
  symlinkSync(nodeModules, join(folder, "node_modules"), "junction");
  const all = {
    "package.json": `{ "name": "user-project", "private": true, "type": "module" }\n`,
    "tsconfig.json": `${JSON.stringify({ compilerOptions: { ...tsconfig.compilerOptions, ...options } }, undefined, 2)}\n`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    path: (file) => join(folder, file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
