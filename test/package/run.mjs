// Packs both packages, installs the tarballs in empty projects as a user would, with every TypeScript a user may have,
// and builds, runs and type-checks a workflow there. Needs the npm registry.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const versions = ["5.9", "6.0", "7.0"];
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const work = mkdtempSync(join(tmpdir(), "sfnc-package-"));

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")} failed in ${cwd}\n${error.stdout}${error.stderr}`, {
      cause: error,
    });
  }
}

/** The tarballs, after a look at what is in them. */
function pack() {
  const args = ["pack", "--json", "--pack-destination", work, "-w", "@sfnc/runtime-types", "-w", "sfnc"];
  const text = run(npm, args, root);
  const packed = Object.values(JSON.parse(text.slice(text.search(/^[[{]/m))));
  return packed.map(({ name, filename, files }) => {
    const paths = files.map(({ path }) => path);
    const strange = paths.filter(
      (path) => !/^(dist\/.*\.(js|d\.ts)|bin\/.*\.js|package\.json|README\.md|LICENSE)$/.test(path),
    );
    assert.deepEqual(strange, [], `${name} holds files that no user needs`);
    for (const needed of ["package.json", "README.md", "dist/index.js", "dist/index.d.ts"])
      assert.ok(paths.includes(needed), `${name} lacks ${needed}`);
    return join(work, filename);
  });
}

const tsconfig = (module, moduleResolution) => ({
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023"],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  },
  include: ["src"],
});

const everyEntry = `import * as sfnc from "sfnc";
import * as testing from "sfnc/test";
import * as runtime from "@sfnc/runtime-types";
import * as aws from "@sfnc/runtime-types/aws";
import * as local from "@sfnc/runtime-types/local";
export const entries = [sfnc.compile, testing, runtime.workflow, aws, local];
`;

/** An error in the user's own files or in our declarations; those of third parties are theirs. */
const concernsUs = (line) =>
  /error TS/.test(line) && !/^(\.\.\/)*node_modules\/(?!sfnc\/|@sfnc\/)/.test(line);

function typeCheck(project, module, moduleResolution) {
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(tsconfig(module, moduleResolution)));
  let output = "";
  try {
    execFileSync(
      process.execPath,
      [join("node_modules", "typescript", "bin", "tsc"), "-p", ".", "--pretty", "false"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
  } catch (error) {
    output = error.stdout;
    assert.match(output, /error TS/, `tsc did not run: ${error.message}`);
  }
  assert.deepEqual(output.split("\n").filter(concernsUs), [], `declarations under ${moduleResolution}`);
}

function tryOut(version, tarballs) {
  const project = join(work, `typescript-${version}`);
  mkdirSync(join(project, "src"), { recursive: true });
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module" }),
  );
  run(
    npm,
    ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs, `typescript@~${version}.0`],
    project,
  );
  for (const file of ["workflow.ts", "input.json", "mocks.json"])
    cpSync(join(root, "examples", "order", file), join(project, "src", file));
  writeFileSync(join(project, "src", "entries.ts"), everyEntry);
  const installed = JSON.parse(
    readFileSync(join(project, "node_modules/typescript/package.json"), "utf8"),
  ).version;
  assert.ok(installed.startsWith(version), `TypeScript ${installed} instead of ${version}`);

  typeCheck(project, "NodeNext", "NodeNext");
  run("npx", ["--no-install", "sfnc", "build", "src/workflow.ts"], project);
  const machine = JSON.parse(readFileSync(join(project, "sfnc.out", "place-order.asl.json"), "utf8"));
  assert.ok(machine.StartAt in machine.States);
  const args = ["--input", "src/input.json", "--mocks", "src/mocks.json", "--json"];
  const result = JSON.parse(run("npx", ["--no-install", "sfnc", "run", "src/workflow.ts", ...args], project));
  assert.equal(result.status, "SUCCEEDED");
  typeCheck(project, "ESNext", "Bundler");
  run("npx", ["--no-install", "sfnc", "build", "src/workflow.ts"], project);

  const load =
    'for (const name of ["sfnc", "sfnc/test", "@sfnc/runtime-types", "@sfnc/runtime-types/aws"]) await import(name)';
  run(process.execPath, ["--input-type=module", "-e", load], project);
  console.log(`package: works in an empty project with TypeScript ${installed}`);
}

try {
  const tarballs = pack();
  for (const version of versions) tryOut(version, tarballs);
} finally {
  rmSync(work, { recursive: true, force: true });
}
