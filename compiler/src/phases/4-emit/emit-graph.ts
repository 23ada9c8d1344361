import type { Branch, State } from "../../asl/states.js";
import type { Block, Expr, Graph, ValueId } from "../../ir/ir.js";
import { edgesOf, expressionsOf, usesOf } from "../../ir/walk.js";
import { borderOf, type Border } from "../../ir/claims.js";
import { addState, type Emitter } from "./emitter.js";
import { blockState, goTo, passThatWrites } from "./go-to.js";
import { layoutOf } from "./layout/places.js";
import { choiceState } from "./states/choice.js";
import { byName } from "./states/branches.js";
import { mapState } from "./states/map.js";
import { parallelState } from "./states/parallel.js";
import { rawState } from "./states/raw.js";
import { taskState } from "./states/task.js";
import { waitState } from "./states/wait.js";
import { withEmptyParts } from "./nameless-errors.js";
import { inOrder } from "./state-order.js";
import { takeName } from "./state-names.js";
import { nullForNothing, targetsOf, type Copy } from "./targets.js";

export interface Surroundings {
  /** Values from outside that the graph reads of those around it, in JSONata. */
  readonly around: Border;
  /** Parameters that the machine itself has made. */
  readonly sure: ReadonlySet<ValueId>;
}

export type GraphContext = Surroundings &
  Pick<
    Emitter,
    | "mode"
    | "namelessErrors"
    | "isUnderHandler"
    | "progress"
    | "variables"
    | "report"
    | "nested"
    | "inputPath"
    | "outer"
    | "voidIsNull"
    | "sourceText"
  >;

/** The states of one graph. */
export function emitGraph(given: Graph, context: GraphContext): Branch {
  const graph = context.namelessErrors ? withEmptyParts(given) : given;
  const language = context.mode === "jsonata" ? "JSONata" : "JSONPath";
  const layout = layoutOf(graph, {
    language,
    variables: context.variables,
    nested: context.nested,
    isUnderHandler: context.isUnderHandler,
    inputPath: context.inputPath ?? byName,
    outer: context.outer,
  });
  const plain = targetsOf(graph, layout);
  const targets = context.voidIsNull === true ? nullForNothing(plain) : plain;
  const hasHandlers = [...graph.blocks.values()].some(
    ({ end }) => end.kind === "invoke" && end.handlers.length > 0,
  );
  const hasSlots = layout.webs.all.some((web) => layout.placeOf(web.members[0]!.id)?.kind === "slot");
  const emitter: Emitter = {
    ...context,
    graph,
    layout,
    targets,
    inputStays: !context.nested && language === "JSONPath" && !hasSlots && !(hasHandlers && layout.hasSlots),
    incoming: incomingOf(graph),
    border: new Map([...context.around, ...borderOf(graph, context.sure)]),
    hasHandlers: hasHandlers || context.isUnderHandler,
  };
  const StartAt = firstState(emitter);
  const { queue, states } = emitter.progress;
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const state = item.bare
      ? terminatorState(emitter, item.name, item.block)
      : letsState(emitter, item.name, item.block);
    if (state !== undefined) addState(emitter, item.name, state, originOf(item.block));
  }
  return { StartAt, States: inOrder(StartAt, Object.fromEntries(states)) };
}

/**
 * The first state, which reads the parameters in its input. In JSONata the input of a branch is gone after it: what is
 * needed of it is kept in variables.
 */
function firstState(emitter: Emitter): string {
  const { graph, mode, inputPath = byName, targets } = emitter;
  const target = targets.entry();
  if (!emitter.nested || mode !== "jsonata") return goTo(emitter, target, undefined).Next;
  const read = new Set(expressionsOf(graph).flatMap((expr) => [...usesOf(expr)]));
  const needed = graph.params.filter((param) => read.has(param.id));
  const entry = new Map(needed.map((param) => [param.id, ["$states.input", ...inputPath(param)].join(".")]));
  const kept = needed.map((param): Copy => {
    const { id: value, shape, at } = param;
    return { to: param, from: { op: "use", value, shape, at } };
  });
  const first = target.kind === "block" ? { ...target, copies: [...kept, ...target.copies] } : target;
  return goTo({ ...emitter, entry }, first, undefined).Next;
}

function incomingOf(graph: Graph): ReadonlyMap<number, number> {
  const incoming = new Map<number, number>();
  for (const block of graph.blocks.values()) {
    for (const edge of edgesOf(block.end)) incoming.set(edge.to, (incoming.get(edge.to) ?? 0) + 1);
  }
  return incoming;
}

function originOf(block: Block): { at: Block["end"]["at"]; via?: readonly Block["end"]["at"][] } {
  const { end } = block;
  return end.kind === "invoke" && end.via !== undefined ? { at: end.at, via: end.via } : { at: end.at };
}

function terminatorState(emitter: Emitter, name: string, block: Block): State | undefined {
  const { end } = block;
  if (end.kind === "branch") return choiceState(emitter, name, block, end);
  if (end.kind !== "invoke") throw new Error(`Block ${block.id} needs no state.`);
  switch (end.call.kind) {
    case "task":
      return taskState(emitter, name, block, end, end.call);
    case "wait":
      return waitState(emitter, name, block, end, end.call.until);
    case "parallel":
      return parallelState(emitter, name, block, end, end.call);
    case "map":
      return mapState(emitter, name, block, end, end.call);
    case "raw":
      return rawState(emitter, name, block, end, end.call);
  }
}

/** Values that are computed at the start of a block: one Pass for those that do not need each other. */
function letsState(emitter: Emitter, name: string, block: Block): State | undefined {
  const now: Copy[] = [];
  const rest = [...block.lets];
  const written = new Set<ValueId>();
  const needsWritten = (expr: Expr) => [...usesOf(expr)].some((id) => written.has(id));
  while (rest[0] !== undefined && !needsWritten(rest[0].expr)) {
    const { value, expr } = rest.shift()!;
    now.push({ to: value, from: expr });
    written.add(value.id);
  }
  const after: Block = { ...block, lets: rest };
  if (rest.length > 0) return passThatWrites(emitter, name, now, block, queueLets(emitter, after));
  const { end } = after;
  if (end.kind === "invoke" || end.kind === "branch") {
    return passThatWrites(emitter, name, now, block, blockState(emitter, block, true));
  }
  const target = emitter.targets.after(after);
  const copies = target.kind === "block" ? target.copies : [];
  if (target.kind === "block" && copies.length > 0 && !copies.some((copy) => needsWritten(copy.from))) {
    const { Next } = goTo(emitter, { ...target, copies: [] }, undefined);
    return passThatWrites(emitter, name, [...now, ...copies], block, Next);
  }
  return passThatWrites(emitter, name, now, block, goTo(emitter, target, undefined).Next);
}

function queueLets(emitter: Emitter, block: Block): string {
  const name = takeName(emitter.progress, `Set ${block.lets[0]!.value.name}`);
  emitter.progress.queue.push({ block, bare: false, name });
  return name;
}
