import { walkJsonata } from "../../jsonata/index.js";
import type { JsonataNode } from "../../jsonata/index.js";
import { isRecord } from "./json.js";
import type { Machine, Scope, StateNode } from "./machine.js";
import { isPlaceholderKey } from "./placeholder.js";

export interface Assignment {
  readonly name: string;
  readonly at: string;
  readonly state: StateNode;
  readonly scope: Scope;
}

/** Every variable that an Assign of a state, a catcher or a choice rule sets. */
export function assignments(machine: Machine): readonly Assignment[] {
  return machine.fields.flatMap(({ name, value, at, owner }) => {
    if (name !== "Assign" || !isRecord(value) || owner.state === undefined) return [];
    const { state } = owner;
    return Object.keys(value)
      .filter((key) => !isPlaceholderKey(key))
      .map((key) => ({
        name: owner.language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key,
        at: `${at}/${key}`,
        state,
        scope: state.scope,
      }));
  });
}

/** The scopes around `scope` whose variables it sees, nearest first, without itself. */
export function outerScopes(scope: Scope): readonly Scope[] {
  const outer: Scope[] = [];
  for (let inner = scope; !inner.ownExecution && inner.owner !== undefined; inner = inner.owner.scope) {
    outer.push(inner.owner.scope);
  }
  return outer;
}

/** The variables and functions that an expression reads and does not itself define. */
export function freeVariables(tree: JsonataNode): ReadonlySet<string> {
  const read = new Set<string>();
  const defined = new Set<string>(["", "$", "states"]);
  walkJsonata(tree, (node) => {
    if (node.type === "variable") read.add(String(node.value));
    if (node.type === "bind") defined.add(String((node.lhs as JsonataNode | undefined)?.value));
    if (node.type === "lambda") {
      for (const parameter of node.arguments as readonly JsonataNode[]) defined.add(String(parameter.value));
    }
    // `@$v` and `#$i` name the item and its index for the steps that follow.
    for (const binding of [node.focus, node.index]) if (typeof binding === "string") defined.add(binding);
    for (const stage of Array.isArray(node.stages) ? (node.stages as readonly JsonataNode[]) : []) {
      if (stage.type === "index") defined.add(String(stage.value));
    }
  });
  return new Set([...read].filter((name) => !defined.has(name)));
}
