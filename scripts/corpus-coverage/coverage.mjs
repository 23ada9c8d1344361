import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import ts from "typescript";
import { integrations, pascalKey, sdkPrefixOf } from "@sfnc/runtime-types/integrations";
const root = fileURLToPath(new URL("../../", import.meta.url));
/** What the machines of a folder use, and whether the table and the types know it. */
export function coverageOf(folder) {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "manifest.json");
  const parameters = parametersOfTypes();
  const uses = files.flatMap((file) => {
    const machine = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return tasksIn(machine).flatMap((task) => usesOf(file, task, parameters));
  });
  return { machines: files.length, uses };
}
function tasksIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(tasksIn);
  const { Type, Resource, Parameters, Arguments } = value;
  if (Type !== "Task" || typeof Resource !== "string") return inside;
  const sent = Parameters ?? Arguments;
  const names = typeof sent === "object" && sent !== null ? Object.keys(sent) : [];
  return [{ resource: Resource, parameters: names.map((name) => name.replace(/\.\$$/, "")) }, ...inside];
}
const integration =
  /:states:.*?:((?:aws-sdk:)?[a-z0-9-]+):([A-Za-z0-9]+)(?:\.(sync:2|sync|waitForTaskToken))?$/;
function usesOf(file, { resource, parameters }, types) {
  const found = integration.exec(resource);
  // Functions and activities by their ARN are called by `task`.
  if (found === null || /:activity:|:lambda:[^:]*:[^:]*:function/.test(resource)) return [];
  const [, service = "", action = "", form] = found;
  const use = (what, known) => ({
    file,
    resource: `${service}:${action}`,
    what,
    known,
  });
  if (service.startsWith("aws-sdk:")) {
    const isKnown = sdkPrefixOf(service.slice("aws-sdk:".length)) !== undefined;
    return [
      use("service", isKnown),
      ...(form === undefined ? [] : [use(`.${form}`, form === "waitForTaskToken")]),
      ...parameters.map((name) => use(name, isKnown && pascalKey(name) === name)),
    ];
  }
  const rows = Object.values(integrations);
  const actions = rows.find((row) => row.service === service)?.actions ?? {};
  const row = Object.hasOwn(actions, action) ? actions[action] : undefined;
  const names = types.get(`${service}:${action}`);
  return [
    use("action", row !== undefined),
    ...(form === undefined ? [] : [use(`.${form}`, row?.forms.some((one) => one === form) ?? false)]),
    ...parameters.map((name) => use(name, names?.has(name) ?? false)),
  ];
}
/** The names of the parameters of each action, as the types of `@sfnc/runtime-types/aws` say them. */
export function parametersOfTypes() {
  const entry = join(root, "runtime-types/src/aws/index.ts");
  const program = ts.createProgram([entry], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (source === undefined || module === undefined) throw new Error(`${entry} exports nothing.`);
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  // The helper lambda() writes its envelope itself.
  const found = new Map([
    ["lambda:invoke", new Set(["FunctionName", "Payload", "InvocationType", "Qualifier"])],
  ]);
  for (const [name, row] of Object.entries(integrations)) {
    const symbol = exported.get(name);
    if (symbol === undefined) continue;
    const type = checker.getTypeOfSymbol(checker.getAliasedSymbol(symbol));
    for (const action of Object.keys(row.actions)) {
      const member = type.getProperty(action);
      const signature = member && checker.getTypeOfSymbol(member).getCallSignatures()[0];
      const input = signature?.getParameters()[0];
      if (input === undefined) continue;
      const given = checker.getTypeOfSymbol(input);
      const members = given.isUnion() ? given.types : [given];
      found.set(
        `${row.service}:${action}`,
        new Set(members.flatMap((one) => one.getProperties().map((p) => p.name))),
      );
    }
  }
  return found;
}
