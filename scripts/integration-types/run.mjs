// Writes runtime-types/src/aws/shapes/*.ts: what the actions of optimised integrations take and give, from the types of
// the AWS SDK for JavaScript, with the keys of Step Functions.
//   node scripts/integration-types/run.mjs FOLDER
// FOLDER is any folder in which the packages of sources.mjs are installed: npm install @aws-sdk/client-batch ...
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { Node, Project } from "ts-morph";
import { sources } from "./sources.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder holds the packages of the AWS SDK?");
const target = fileURLToPath(new URL("../../runtime-types/src/aws/shapes/", import.meta.url));
mkdirSync(target, { recursive: true });

/** Optimised integrations keep the names of the API, with a capital first: `VolumeSizeInGB`. */
const pascalKey = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** Long lists of values grow faster than this package: they are any text. */
const longestEnum = 24;

for (const [name, source] of Object.entries(sources)) {
  const text = await format(shapesOf(source), { parser: "typescript", printWidth: 110 });
  writeFileSync(join(target, `${name}.ts`), text);
}

function shapesOf({ client, inputs, outputs, required = {}, opaque = [] }) {
  const project = new Project({
    compilerOptions: { strict: true, moduleResolution: 100, module: 199, skipLibCheck: true },
  });
  const entry = join(folder, "node_modules/@aws-sdk", client, "dist-types/index.d.ts");
  const exported = project.addSourceFileAtPath(entry).getExportedDeclarations();
  const shapes = new Map();
  for (const [direction, names] of [
    ["in", inputs],
    ["out", outputs],
  ])
    for (const name of names) collect(name, direction);
  const head = `// Made by scripts/integration-types from the types of @aws-sdk/${client}. Do not edit.\n`;
  return `${head}\n${[...shapes.values()].join("\n")}`;

  /** A shape that goes in and comes out has two names: what comes out may be incomplete, and its dates are numbers. */
  function nameOf(name, direction) {
    return direction === "in" || outputs.includes(name) ? name : `${name}Result`;
  }

  function collect(name, direction) {
    if (direction === "out" && opaque.includes(name)) return "unknown";
    const own = nameOf(name, direction);
    if (shapes.has(own)) return own;
    shapes.set(own, "");
    const declaration = (exported.get(name) ?? []).find(
      (d) => Node.isInterfaceDeclaration(d) || Node.isTypeAliasDeclaration(d),
    );
    if (declaration === undefined) throw new Error(`${client} has no ${name}`);
    if (Node.isTypeAliasDeclaration(declaration)) {
      shapes.set(own, `export type ${own} = ${unionText(declaration, direction)};`);
      return own;
    }
    const always = required[name] ?? [];
    const fields = declaration
      .getType()
      .getProperties()
      .filter((property) => property.getName() !== "$metadata")
      .map((property) => {
        const type = property.getTypeAtLocation(declaration);
        const key = pascalKey(property.getName());
        const isThere = direction === "in" ? !property.isOptional() : always.includes(key);
        const text = typeText(type, direction, declaration);
        const absent = direction === "in" && !isThere ? " | undefined" : "";
        return `  readonly ${key}${isThere ? "" : "?"}: ${text}${absent};`;
      });
    shapes.set(own, `export interface ${own} {\n${fields.join("\n")}\n}`);
    return own;
  }

  /** A union of the SDK: one member is there, the others never are. */
  function unionText(declaration, direction) {
    const members = declaration
      .getType()
      .getUnionTypes()
      .flatMap((member) => {
        const field = member
          .getProperties()
          .find(
            (p) =>
              !p.getTypeAtLocation(declaration).isNever() && !p.isOptional() && p.getName() !== "$unknown",
          );
        if (field === undefined) return [];
        return [
          `{ readonly ${pascalKey(field.getName())}: ${typeText(field.getTypeAtLocation(declaration), direction, declaration)} }`,
        ];
      });
    return members.length === 0 ? "unknown" : members.join(" | ");
  }

  function typeText(type, direction, at) {
    const present = type.isUnion() ? type.getUnionTypes().filter((t) => !t.isUndefined()) : [type];
    const symbol = type.getNonNullableType().getAliasSymbol() ?? type.getNonNullableType().getSymbol();
    const alias = symbol?.getName();
    if (alias === "DocumentType" || alias === "__DocumentType") return "unknown";
    if (present.every((t) => t.isBooleanLiteral() || t.isBoolean())) return "boolean";
    if (present.every((t) => t.isStringLiteral())) {
      const literals = present.map((t) => JSON.stringify(t.getLiteralValue())).sort();
      return literals.length > longestEnum || direction === "out" ? "string" : literals.join(" | ");
    }
    const only = present.length === 1 ? present[0] : undefined;
    if (only?.isString() || present.some((t) => t.isString())) return "string";
    if (present.every((t) => t.isNumber() || t.isNumberLiteral())) return "number";
    if (present.some((t) => ["Uint8Array", "Blob", "Readable"].includes(t.getSymbol()?.getName())))
      return "string";
    if (only?.getSymbol()?.getName() === "Date") return direction === "in" ? "string" : "number";
    if (only?.isArray()) return `readonly (${typeText(only.getArrayElementTypeOrThrow(), direction, at)})[]`;
    if (alias === "Partial" || alias === "Record") {
      const [value] = type.getNonNullableType().getAliasTypeArguments().slice(-1);
      const record = alias === "Partial" ? value?.getAliasTypeArguments()[1] : value;
      if (record !== undefined) return `Readonly<Record<string, ${typeText(record, direction, at)}>>`;
    }
    const index = only?.getStringIndexType();
    if (index !== undefined) return `Readonly<Record<string, ${typeText(index, direction, at)}>>`;
    if (alias !== undefined && exported.has(alias)) return collect(alias, direction);
    if (only?.getSymbol() && exported.has(only.getSymbol().getName()))
      return collect(only.getSymbol().getName(), direction);
    return "unknown";
  }
}
