import { createHash } from "node:crypto";
import { basename, dirname, relative } from "node:path";
import type { Span } from "../../diagnostics/index.js";
import type { Expr, Machine } from "../../ir/ir.js";
import { expressionsOf, walkExpr } from "../../ir/walk.js";
import type { Emitted } from "../4-emit/emit.js";
import type { Policy } from "./policy/policy.js";
import { callsOf, graphsOf } from "./policy/calls-of.js";
import { tasksOf } from "./tasks-of.js";

/** What a deployment, or a tool, has to know of a machine besides its definition. */
export interface Sidecar {
  readonly name: string;
  readonly exportName: string;
  readonly type: Machine["type"];
  readonly source: string;
  readonly definition: string;
  readonly policy?: string;
  /** Of the text of the definition. */
  readonly hash: string;
  readonly placeholders: { readonly [name: string]: PlaceholderNote };
  /** What the Task states call. */
  readonly steps: { readonly [state: string]: { readonly resource: string } };
  /** Where each state stands in the source: line and column. */
  readonly origins: { readonly [state: string]: Place };
  /** Rights that no resource confines, because only the execution knows it, or because IAM has none. */
  readonly wildcards: readonly string[];
}

interface PlaceholderNote {
  readonly kind: string;
  /** The logical name in the source, and which of its values this is. */
  readonly of?: string;
  readonly projection?: string;
  readonly in: readonly ("definition" | "policy")[];
}

interface Place {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

export interface SidecarSource {
  readonly machine: Machine;
  readonly emitted: Pick<Emitted, "definition" | "origins">;
  readonly paths: { readonly definition: string; readonly policy?: string };
  readonly texts: { readonly definition: string; readonly policy?: string };
  readonly policy: Policy | undefined;
}

export function sidecarOf({ machine, emitted, paths, texts, policy }: SidecarSource): Sidecar {
  const { file } = machine.at;
  return {
    name: machine.name,
    exportName: machine.exportName,
    type: machine.type,
    source: basename(file),
    ...paths,
    hash: `sha256:${createHash("sha256").update(texts.definition).digest("hex")}`,
    placeholders: placeholdersOf(machine, texts),
    steps: tasksOf(emitted.definition),
    origins: Object.fromEntries(
      Object.entries(emitted.origins)
        .sort(([, a], [, b]) => a.at.start - b.at.start)
        .map(([state, { at }]) => [state, placeOf(at, file)]),
    ),
    wildcards: (policy?.Statement ?? []).filter((s) => s.Resource.includes("*")).flatMap((s) => s.Action),
  };
}

function placeOf({ file, line, column }: Span, own: string): Place {
  const other = file === own ? {} : { file: relative(dirname(own), file).replaceAll("\\", "/") };
  return { ...other, line, column };
}

/** Every placeholder of the two files; those that only the policy has are other values of the same resources. */
function placeholdersOf(machine: Machine, texts: SidecarSource["texts"]): Sidecar["placeholders"] {
  const parts = partsOf(machine);
  const inDefinition = namesIn(texts.definition);
  const inPolicy = namesIn(texts.policy ?? "");
  const names = [...new Set([...inDefinition, ...inPolicy])].sort();
  return Object.fromEntries(
    names.map((name): [string, PlaceholderNote] => {
      const files = [inDefinition.has(name) && "definition", inPolicy.has(name) && "policy"] as const;
      const where = files.filter((one): one is "definition" | "policy" => one !== false);
      return [name, { ...(parts.get(name) ?? { kind: deployment.get(name) ?? "parameter" }), in: where }];
    }),
  );
}

/** Names that every deployment knows. */
const deployment: ReadonlyMap<string, string> = new Map([
  ["Partition", "partition"],
  ["Region", "region"],
  ["AccountId", "account"],
  ["StateMachineName", "self"],
]);

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\$\{([A-Za-z][A-Za-z0-9]*)\}/g)].map(([, name = ""]) => name));

/** What each placeholder stands for; the ARN and the name of a resource are known wherever one of its values is used. */
function partsOf(machine: Machine): ReadonlyMap<string, Omit<PlaceholderNote, "in">> {
  const parts = new Map<string, Omit<PlaceholderNote, "in">>();
  const visit = (expr: Expr): void => {
    if (expr.op !== "placeholder" || expr.of === undefined) return;
    const { kind, id, projection } = expr.of;
    const note = { kind: kind === "fn" ? "function" : kind, of: id };
    for (const other of ["arn", "name"])
      parts.set(id + other.charAt(0).toUpperCase() + other.slice(1), { ...note, projection: other });
    parts.set(expr.name, { ...note, projection });
  };
  // A state written by hand is no expression that its graph evaluates.
  const byHand = callsOf(machine).flatMap((call) => (call.kind === "raw" ? [call.state] : []));
  const evaluated = graphsOf(machine.graph).flatMap(expressionsOf);
  for (const expr of [...evaluated, ...byHand]) walkExpr(expr, visit);
  return parts;
}
