import type { State, StateMachine } from "../../compiler/src/asl/states.js";

type Fields = Readonly<Record<string, unknown>>;

const prefix = "emitted ";

/** What a definition writes, a name each: a field of a kind of state, or of its retriers and catchers. */
export function fieldsIn(definition: StateMachine): ReadonlySet<string> {
  const names = new Set<string>();
  rewritten(definition, (owner, field) => {
    names.add(`${prefix}${owner}.${field}`);
    return true;
  });
  return names;
}

/** The definition without one kind of field, wherever it stands. */
export function withoutField(definition: StateMachine, name: string): StateMachine {
  return rewritten(definition, (owner, field) => `${prefix}${owner}.${field}` !== name);
}

type Keep = (owner: string, field: string) => boolean;

function rewritten(definition: StateMachine, keep: Keep): StateMachine {
  return machine("machine", definition as unknown as Fields, keep) as unknown as StateMachine;
}

function machine(owner: string, whole: Fields, keep: Keep): Fields {
  const states = Object.entries(whole["States"] as { readonly [name: string]: State });
  const kept = fieldsOf(owner, whole, keep);
  return { ...kept, States: Object.fromEntries(states.map(([name, state]) => [name, ofState(state, keep)])) };
}

function ofState(state: State, keep: Keep): Fields {
  const fields = fieldsOf(state.Type, state as unknown as Fields, keep);
  const changed: Record<string, unknown> = { ...fields };
  for (const [key, value] of Object.entries(fields)) {
    if (key === "Retry" || key === "Catch")
      changed[key] = (value as readonly Fields[]).map((entry) =>
        fieldsOf(`${state.Type}.${key}`, entry, keep),
      );
    if (key === "Choices") changed[key] = choices(value as readonly Fields[], keep);
    if (key === "Branches")
      changed[key] = (value as readonly Fields[]).map((branch) => machine("branch", branch, keep));
    if (key === "ItemProcessor") changed[key] = machine("item processor", value as Fields, keep);
  }
  return changed;
}

function choices(rules: readonly Fields[], keep: Keep): readonly Fields[] {
  return (keep("Choice", "first rule") ? rules : rules.slice(1)).map((rule) =>
    fieldsOf("Choice rule", rule, keep),
  );
}

const always = new Set(["Type", "States"]);

function fieldsOf(owner: string, whole: Fields, keep: Keep): Fields {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => always.has(key) || keep(owner, key)));
}
