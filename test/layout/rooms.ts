/** The import table of docs/architecture.md: each room, and the rooms and packages that it may import. */

interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
}

/** Paths are relative to `compiler/src`; a file belongs to the longest that fits, so a folder may be a room in a room. */
export const rooms: { readonly [path: string]: Room } = {
  diagnostics: { rooms: [] },
  asl: { rooms: ["diagnostics"] },
  "asl/jsonpath": { rooms: ["asl", "diagnostics"] },
  // The arguments of an intrinsic function are paths; a path holds no function.
  "asl/intrinsics": { rooms: ["asl", "asl/jsonpath", "diagnostics"] },
  "asl/jsonata": { rooms: ["asl", "diagnostics"], packages: ["jsonata"] },
  "asl/validate": {
    rooms: ["asl", "asl/intrinsics", "asl/jsonpath", "asl/jsonata", "diagnostics"],
    packages: ["@sfnc/runtime-types"],
  },
  ir: { rooms: ["diagnostics"] },

  "phases/1-front": { rooms: ["ir", "diagnostics"], packages: ["ts-morph", "node:fs"] },
  "phases/2-lower": {
    rooms: ["phases/1-front", "ir", "diagnostics"],
    packages: ["ts-morph", "@sfnc/runtime-types"],
  },
  "phases/3-passes": { rooms: ["ir", "diagnostics"] },
  "phases/4-emit": { rooms: ["ir", "asl", "asl/intrinsics", "asl/jsonpath", "asl/jsonata", "diagnostics"] },
  "phases/5-artefacts": {
    rooms: ["phases/4-emit", "asl", "ir", "diagnostics"],
    packages: ["prettier", "json-schema-to-typescript", "@sfnc/runtime-types"],
  },
  "compile.ts": {
    rooms: [
      "phases/1-front",
      "phases/2-lower",
      "phases/3-passes",
      "phases/4-emit",
      "phases/5-artefacts",
      "ir",
      "asl",
      "asl/validate",
      "diagnostics",
    ],
  },

  simulator: { rooms: ["asl", "asl/intrinsics", "asl/jsonpath", "asl/jsonata", "asl/validate"] },
  importer: { rooms: ["asl", "asl/intrinsics", "asl/jsonpath", "asl/jsonata", "diagnostics"] },
  graph: { rooms: ["asl"] },
  watch: { rooms: ["compile.ts", "phases/1-front", "diagnostics"], packages: ["node:fs"] },
  cli: {
    rooms: [
      "compile.ts",
      "simulator",
      "test-kit",
      "importer",
      "graph",
      "watch",
      "asl",
      "asl/validate",
      "diagnostics",
    ],
    packages: ["yargs", "tinyglobby", "ts-morph", "node:fs"],
  },
  "index.ts": { rooms: ["compile.ts", "simulator", "asl", "asl/validate", "diagnostics"] },
  "test-kit": { rooms: ["simulator", "asl", "diagnostics"], packages: ["node:fs"] },
  "test.ts": { rooms: ["test-kit", "simulator", "asl", "diagnostics"] },
};

/** Packages that only the rooms naming them may import; other parts of Node that touch nothing are free. */
export const guarded: readonly string[] = [
  "typescript",
  "ts-morph",
  "yargs",
  "tinyglobby",
  "jsonata",
  "prettier",
  "json-schema-to-typescript",
  "@sfnc/runtime-types",
  "sfnc",
  "node:fs",
  "node:child_process",
  "node:process",
  "node:worker_threads",
];

/** What the command line must not load before a command needs it. */
export const heavy: readonly string[] = [
  "yargs",
  "ts-morph",
  "compile.ts",
  "simulator",
  "importer",
  "graph",
  "watch",
  "test-kit",
  "asl/validate",
];

/** Folders whose files may call each other in a ring, as long as only function bodies do it: a grammar is recursive, a machine holds machines, and so is what reads or prints them. */
export const recursive: readonly string[] = ["phases/2-lower", "phases/4-emit"];
