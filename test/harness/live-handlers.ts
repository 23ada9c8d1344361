import { readFileSync } from "node:fs";
import { ts } from "ts-morph";
import type { Branch, State, StateMachine } from "../../compiler/src/asl/states.js";
import type { CompiledWorkflow } from "../../compiler/src/index.js";
import type { Outcome } from "./outcome.js";

type Judged = Pick<CompiledWorkflow, "definition" | "origins">;

/** Errors of what a state reads or computes itself: nothing is known to catch them. */
const ofReading: ReadonlySet<string> = new Set([
  "States.Runtime",
  "States.QueryEvaluationError",
  "States.ParameterPathFailure",
  "States.ResultPathMatchFailure",
  "States.IntrinsicFailure",
  "States.NoChoiceMatched",
]);

/**
 * Where an execution ended in a state that could not read its data, past a handler or an undo that was there for it:
 * one of the machine, or one that stands around the state in the source.
 */
export function endedPastHandler(
  { definition, origins }: Judged,
  outcome: Outcome,
  byHand: readonly string[] = [],
): string | undefined {
  if (outcome.status === "SUCCEEDED" || !ofReading.has(outcome.error ?? "")) return undefined;
  const failed = failedState(outcome);
  if (failed === undefined) return `somewhere: ${outcome.cause ?? ""}`;
  // What a state written by hand makes of its data is not the compiler's word.
  if (byHand.includes(failed.state)) return undefined;
  const names = [...failed.path.filter((part) => typeof part === "string"), failed.state];
  const states = statesOf(definition);
  // A Fail ends its branch as it is; what it cannot read changes the name of the error only.
  const type = states.get(failed.state)?.Type;
  if (type === "Fail" && names.length === 1) return undefined;
  const isCaught = names.some((name) => hasCatch(states.get(name)));
  // A step has a catcher wherever something is to be caught.
  const isStep = type === "Task" || type === "Map" || type === "Parallel";
  const isLive = names.some((name, i) => {
    if (isStep && i === names.length - 1) return false;
    const origin = origins[name];
    const turns = outcome.visits?.filter((visit) => visit.state === name).length ?? 0;
    return (
      origin !== undefined && [origin.at, ...(origin.via ?? [])].some((at) => isGuardedAt(at, turns > 1))
    );
  });
  if (!isCaught && !isLive) return undefined;
  return `${type} "${failed.state}" (${isCaught ? "caught" : "in the source"}): ${outcome.error}: ${outcome.cause}`;
}

/** The last state that was entered and not left, by the cause where it names one. */
function failedState({ visits = [], cause }: Outcome): NonNullable<Outcome["visits"]>[number] | undefined {
  const named = /executing the state '(.+?)' \(entered/.exec(cause ?? "")?.[1];
  const open = visits.filter((visit) => visit.left === undefined);
  return open.filter((visit) => named === undefined || visit.state === named).at(-1) ?? visits.at(-1);
}

function statesOf(machine: Pick<StateMachine, "States">): ReadonlyMap<string, State> {
  const all = new Map<string, State>();
  const visit = ({ States }: Pick<Branch, "States">): void => {
    for (const [name, state] of Object.entries(States)) {
      all.set(name, state);
      if (state.Type === "Parallel") state.Branches.forEach(visit);
      if (state.Type === "Map" && state.ItemProcessor !== undefined) visit(state.ItemProcessor);
    }
  };
  visit(machine);
  return all;
}

function hasCatch(state: State | undefined): boolean {
  return state !== undefined && "Catch" in state && (state.Catch?.length ?? 0) > 0;
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

/** Whether a place of the source has a `try`, a settling block or an undo around or before it. */
function isGuardedAt(place: Place, isLaterTurn: boolean): boolean {
  if (place.file === "") return false;
  const source = sourceOf(place.file);
  let node: ts.Node = nodeAt(source, place);
  for (; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (ts.isTryStatement(parent) && node === parent.tryBlock) return true;
    if (ts.isTryStatement(parent) && node === parent.catchClause && parent.finallyBlock !== undefined)
      return true;
    if (ts.isCallExpression(parent) && /allSettled$|settle: true/.test(textOf(parent))) return true;
  }
  return compensations(source).some(({ call, scope }) => {
    const isInside = contains(scope, place);
    const isLater = call.getStart(source) > place.start && !contains(call, place);
    return isInside && (!isLater || (isLaterTurn && sharedLoop(call, place, source)));
  });
}

/** The callee, and the options that are told by their text. */
function textOf(call: ts.CallExpression): string {
  const options = call.arguments.filter((argument) => ts.isObjectLiteralExpression(argument));
  return [...options, call.expression].map((part) => part.getText()).join(" ");
}

function nodeAt(source: ts.SourceFile, place: Place): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (!contains(node, place)) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

function contains(node: ts.Node, { start, end }: Place): boolean {
  return node.getStart() <= start && end <= node.end;
}

/** Calls that register undos, each with the function whose end is the end of their scope. */
function compensations(source: ts.SourceFile): readonly { call: ts.Node; scope: ts.Node }[] {
  const found: { call: ts.Node; scope: ts.Node }[] = [];
  const registering = new Set(["compensate"]);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && registering.has(node.expression.getText(source)))
      found.push({ call: node, scope: scopeOf(node) });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  for (const { scope } of [...found])
    if (ts.isFunctionDeclaration(scope) && scope.name !== undefined) registering.add(scope.name.text);
  found.length = 0;
  ts.forEachChild(source, visit);
  return found;
}

function scopeOf(call: ts.Node): ts.Node {
  let node = call;
  for (; node.parent !== undefined; node = node.parent) {
    if (ts.isFunctionDeclaration(node)) return node;
    const { parent } = node;
    const isBody = ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === node);
    if (isBody && /^(workflow|saga|distributedMap)$/.test(parent.expression.getText())) return node;
  }
  return node;
}

/** Whether one loop holds both: then the undo of an earlier turn is there. */
function sharedLoop(call: ts.Node, place: Place, source: ts.SourceFile): boolean {
  for (let node = call.parent; node !== undefined && node !== source; node = node.parent) {
    if (ts.isIterationStatement(node, false) && contains(node, place)) return true;
  }
  return false;
}
