import type { Graph, Invoke, Value, ValueId } from "../../../ir/ir.js";
import { isObject, membersOf } from "../../../ir/shape.js";
import { functionNames } from "../jsonata/index.js";
import { nameSupply, type NameSupply } from "./names.js";
import { expressionsOf, usesOf, walkExpr } from "../../../ir/walk.js";
import { partNames, type PartNames } from "./named-results.js";
import { narrowedFields } from "./narrowing.js";
import { websOf, type Web, type Webs } from "./webs.js";

/** Where a value lives between states. */
export type Place =
  /** A field of the state's data: `$.receipt`, and below it where a step's envelope holds the result. */
  | { readonly kind: "slot"; readonly name: string; readonly below: readonly string[] }
  /** A workflow variable: `$receipt`. */
  | { readonly kind: "variable"; readonly name: string }
  /** The workflow's input: the root of the data, or the copy of it in the context object. */
  | { readonly kind: "input" };

export interface Layout {
  readonly webs: Webs;
  readonly placeOf: (id: ValueId) => Place | undefined;
  /** The slot that caught errors go to when nobody reads them. */
  readonly errorSlot: string;
  /** The fields that are picked out of a step's result when it is stored; the whole result when absent. */
  readonly narrowed: ReadonlyMap<ValueId, readonly string[]>;
  /** The names under which parts of a list of results are stored; the list itself when absent. */
  readonly partsOf: (id: ValueId) => PartNames | undefined;
  /** Whether the root is an object that slots can be added to. */
  readonly hasSlots: boolean;
}

export interface LayoutOptions {
  readonly language: "JSONPath" | "JSONata";
  /** Names of variables are unique in the machine: nested graphs see those around them. */
  readonly variables: NameSupply;
  /** Whether a handler takes the errors that leave the graph: what is picked out must not be missing. */
  readonly isUnderHandler: boolean;
  /** Parameters of a nested graph are slots of a root that we build; the workflow's is its input. */
  readonly nested: boolean;
  /** Where a parameter of a nested graph stands below its root. */
  readonly inputPath: (param: Value) => readonly string[];
  /** Places of the graph around, which a nested graph in JSONata reads itself. */
  readonly outer?: Pick<Layout, "placeOf" | "partsOf"> | undefined;
}

/** Names that a variable cannot have: functions of JSONata, and the one that the service reserves. */
export function variableNames(): NameSupply {
  return nameSupply([...functionNames, "states"]);
}

/** Chooses a place for every value that is read later than where it is made. */
export function layoutOf(graph: Graph, options: LayoutOptions): Layout {
  const webs = websOf(graph);
  const places = new Map<ValueId, Place>();
  const slots = nameSupply(options.nested ? [] : graph.params.flatMap((param) => fieldsOf(param, graph)));
  const rootIsObject = options.nested || graph.params.every((param) => isObject(param.shape));
  const hasSlots = options.language === "JSONPath" && rootIsObject;
  const steps = stepsByResult(graph);

  for (const param of graph.params) places.set(param.id, paramPlace(param));
  const slotFor = sharedNames(webs, slots);
  const variableFor = sharedNames(webs, options.variables);
  const narrowed = new Map<ValueId, readonly string[]>();
  const parts = new Map<ValueId, PartNames>();
  const read = readValues(graph);
  for (const web of webs.all) {
    if (!web.members.some((member) => read.has(member.id))) continue;
    const base = identifierOf(nameOf(web.members));
    const below = hasSlots ? slotBelow(web.members, steps) : undefined;
    const hasError = web.members.some((member) => steps.errors.has(member.id));
    const slot = below !== undefined && (!web.copied || hasError);
    const fields =
      slot && below.length > 0 && !options.isUnderHandler ? narrowedOf(graph, web, steps) : undefined;
    if (fields !== undefined) narrowed.set(web.members[0]!.id, fields);
    const [only] = web.members;
    const step = only === undefined || web.members.length > 1 ? undefined : steps.results.get(only.id);
    const names = step === undefined ? undefined : partNames(graph, step);
    if (names !== undefined) parts.set(only!.id, names);
    const place: Place = slot
      ? { kind: "slot", name: slotFor(base, web), below: fields === undefined ? below : [] }
      : { kind: "variable", name: variableFor(base, web) };
    for (const member of web.members) places.set(member.id, place);
  }
  const errorSlot = slots.take("error");
  const placeOf = (id: ValueId) => places.get(id) ?? options.outer?.placeOf(id);
  const partsOf = (id: ValueId) => (places.has(id) ? parts.get(id) : options.outer?.partsOf(id));
  return { webs, placeOf, errorSlot, narrowed, partsOf, hasSlots };

  /** What a nested graph is given: fields of its input, or, where data does not stay, variables. */
  function paramPlace(param: Value): Place {
    if (!options.nested) return { kind: "input" };
    if (options.language === "JSONata")
      return { kind: "variable", name: options.variables.take(identifierOf(param.name)) };
    const [root, ...below] = options.inputPath(param);
    slots.reserve(root!);
    return { kind: "slot", name: root!, below };
  }
}

/** Hands out the same name again where what it held before is no longer needed: one `i` for two loops. */
function sharedNames(webs: Webs, names: NameSupply): (base: string, web: Web) => string {
  const given = new Map<string, { readonly name: string; readonly holds: Web[] }[]>();
  return (base, web) => {
    const places = given.get(base) ?? [];
    given.set(base, places);
    const free = places.find(({ holds }) => holds.every((other) => !webs.clash(web, other)));
    if (free === undefined) places.push({ name: names.take(base), holds: [web] });
    else free.holds.push(web);
    return free?.name ?? places.at(-1)!.name;
  };
}

/** Every value that some expression names. */
function readValues(graph: Graph): ReadonlySet<ValueId> {
  const read = new Set<ValueId>();
  for (const expr of expressionsOf(graph)) for (const id of usesOf(expr)) read.add(id);
  return read;
}

/** Only a result that is alone in its place can be stored in another form. */
function narrowedOf(graph: Graph, web: Web, steps: Steps): readonly string[] | undefined {
  const [only, ...others] = web.members;
  const step = only === undefined ? undefined : steps.results.get(only.id);
  return step === undefined || others.length > 0 ? undefined : narrowedFields(graph, step);
}

/** The names that the input's own fields have at the root: those of its type, and those that anything reads. */
function fieldsOf(param: Value, graph: Graph): readonly string[] {
  const read = new Set<string>();
  for (const expr of expressionsOf(graph)) {
    walkExpr(expr, (e) => {
      if (e.op === "get" && e.of.op === "use" && e.of.value === param.id) read.add(e.key);
    });
  }
  const declared = membersOf(param.shape).flatMap((m) => (m.kind === "object" ? Object.keys(m.fields) : []));
  return [...declared, ...read];
}

interface Steps {
  readonly results: ReadonlyMap<ValueId, Invoke>;
  readonly errors: ReadonlySet<ValueId>;
  readonly params: ReadonlySet<ValueId>;
}

function stepsByResult(graph: Graph): Steps {
  const results = new Map<ValueId, Invoke>();
  const errors = new Set<ValueId>();
  const params = new Set<ValueId>();
  for (const block of graph.blocks.values()) {
    for (const param of block.params) params.add(param.id);
    if (block.end.kind !== "invoke") continue;
    if (block.end.result !== undefined) results.set(block.end.result.id, block.end);
    for (const handler of block.end.handlers) if (handler.error !== undefined) errors.add(handler.error.id);
  }
  return { results, errors, params };
}

/** Where the members' data stands below their slot; undefined when not all are written by steps, or not alike. */
function slotBelow(members: readonly Value[], steps: Steps): readonly string[] | undefined {
  let below: readonly string[] | undefined;
  for (const member of members) {
    const step = steps.results.get(member.id);
    const own = step !== undefined ? resultAt(step) : steps.errors.has(member.id) ? [] : undefined;
    if (own === undefined) {
      if (steps.params.has(member.id)) continue;
      return undefined; // a let: computed, not the result of a step
    }
    if (below !== undefined && below.join("\0") !== own.join("\0")) return undefined;
    below = own;
  }
  return below;
}

export function resultAt(step: Invoke): readonly string[] {
  return step.call.kind === "task" ? step.call.resultAt : [];
}

/** The name in the source; where several share a place, the first that is no stand-in. */
function nameOf(members: readonly Value[]): string {
  const standIns = new Set(["result", "value", "error"]);
  return members.find((member) => !standIns.has(member.name))?.name ?? members[0]!.name;
}

/** A name that paths and variables can have without quoting. */
export function identifierOf(name: string): string {
  const text = name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 60);
  return /^[A-Za-z]/.test(text) ? text : `v_${text}`;
}
