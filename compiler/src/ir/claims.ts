import { chainOf } from "./chain.js";
import type { Call, Expr, Graph, Lambda, Operator, Value, ValueId } from "./ir.js";
import { mayBeUndefined } from "./shape.js";
import { childrenOf, edgesOf, mapChildren } from "./walk.js";

/** What is known of a value that may hold data from outside. */
export interface BorderValue {
  /** Fields that the machine itself has written. */
  readonly made: readonly string[];
  /** Whether the value itself is of the type that it has only by a claim; a value that the machine has made may still hold such. */
  readonly claimed: boolean;
}

/**
 * Data from outside: the input, and results of steps. Their types are claims that nobody has checked, and reading a
 * field that is not there ends the execution without any handler. Where a handler is around, such data is therefore
 * read in a form that cannot fail.
 */
export type Border = ReadonlyMap<ValueId, BorderValue>;

/** The border of a graph. `sure`: parameters that the machine itself has made. */
export function borderOf(graph: Graph, sure: ReadonlySet<ValueId> = new Set()): Border {
  const values = new Map<ValueId, BorderValue>();
  const add = ({ id, made = [] }: Value, claimed: boolean): void => void values.set(id, { made, claimed });
  for (const param of graph.params) add(param, !sure.has(param.id));
  for (const { params, end } of graph.blocks.values()) {
    for (const param of params) add(param, false);
    if (end.kind === "invoke" && end.result !== undefined) add(end.result, answersAnything(end.call));
  }
  const lets = [...graph.blocks.values()].flatMap((block) => block.lets);
  for (const { value, expr } of lets) if (holdsOther(expr)) add(value, false);
  // An argument of a block is what its edges give it.
  for (let changed = true; changed;) {
    changed = false;
    for (const { end } of graph.blocks.values()) {
      for (const { to, args } of edgesOf(end)) {
        graph.blocks.get(to)!.params.forEach(({ id, made = [] }, i) => {
          if (values.get(id)!.claimed || !givesClaim(args[i]!, values)) return;
          values.set(id, { made, claimed: true });
          changed = true;
        });
      }
    }
    for (const { value, expr } of lets) {
      const known = values.get(value.id);
      if (known === undefined || known.claimed || !givesClaim(expr, values)) continue;
      values.set(value.id, { ...known, claimed: true });
      changed = true;
    }
  }
  return values;
}

/** Parameters of a nested graph that the machine itself has made: what it captures of such, and its index. */
export function sureInside({ captures }: Lambda, around: Border, index?: ValueId): ReadonlySet<ValueId> {
  const isSure = (from: Expr): boolean =>
    from.op === "object" || from.op === "array" || !readsOutside(from, around);
  const sure = captures.filter(({ from }) => isSure(from)).map(({ param }) => param);
  return new Set(index === undefined ? sure : [...sure, index]);
}

/** A block answers with an array that the service makes; what it holds is another matter. */
function answersAnything({ kind }: Call): boolean {
  return kind === "task" || kind === "raw";
}

function givesClaim(expr: Expr, border: Border): boolean {
  if (expr.op === "if") return givesClaim(expr.then, border) || givesClaim(expr.else, border);
  if (expr.op === "apply" && picking.has(expr.operator))
    return expr.args[0] !== undefined && reads(expr.args[0], border);
  if (expr.op === "apply" && !takingAnything.has(expr.operator))
    return parsing.has(expr.operator) || expr.args.some((arg) => isOfClaims(arg, border));
  return isFromOutside(expr, border);
}

/** Whether what an operator is given may be of another type than it says: then it gives nothing, where a handler is around. */
function isOfClaims(arg: Expr, border: Border): boolean {
  if (arg.op === "apply") return givesClaim(arg, border);
  return arg.op === "if"
    ? childrenOf(arg).some((part) => isOfClaims(part, border))
    : isFromOutside(arg, border);
}

/** Operators that take whatever they are given. */
export const takingAnything: ReadonlySet<Operator> = new Set<Operator>([
  "equal",
  "isNull",
  "isNullish",
  "isUndefined",
  "typeof",
  "isArray",
  "isTime",
  "isAsClaimed",
  "truthy",
  "in",
  "hasKey",
]);

/** Whether the expression is data from outside, or made of such by picking. */
function reads(expr: Expr, border: Border): boolean {
  return (expr.op === "use" && border.has(expr.value)) || givesClaim(expr, border);
}

/** Operators that give a part of what they are given, as it is. */
const picking: ReadonlySet<Operator> = new Set<Operator>(["index", "at", "find", "findLast", "lookup"]);

const parsing: ReadonlySet<Operator> = new Set<Operator>(["parseJson", "parseWritten", "parseObject"]);

/** Whether a value that is computed so holds what the machine has not spelled out itself. */
function holdsOther(expr: Expr): boolean {
  return expr.op === "get" || expr.op === "use" || expr.op === "if" || expr.op === "apply";
}

/** Whether the expression reads data from outside: it may be of another type than it says. */
export function isFromOutside(expr: Expr, border: Border): boolean {
  const chain = chainOf(expr);
  if (chain?.root.op === "context") return isGiven(chain.root.path);
  if (chain === undefined || chain.root.op !== "use") return false;
  const { shape } = chain.root;
  if (shape.kind === "error" || (shape.kind === "object" && shape.byService === true)) return false;
  const known = border.get(chain.root.value);
  if (known === undefined) return false;
  if (chain.keys.length === 0) return known.claimed;
  const names = chain.keys.filter((key) => typeof key === "string");
  return names.length === 0 || !names.every((name) => known.made.includes(name));
}

/** Of the context object, what the service has not written itself; a path that is none of it is the input of a branch. */
function isGiven(path: readonly string[]): boolean {
  const [part = ""] = path;
  return (
    path.join(".") === "Execution.Input" ||
    !["Execution", "StateMachine", "State", "Task", "Map"].includes(part)
  );
}

/** Whether data from outside decides what the expression gives, and whether it gives anything. */
export function readsOutside(expr: Expr, border: Border): boolean {
  return isFromOutside(expr, border) || childrenOf(expr).some((part) => readsOutside(part, border));
}

/** Whether the expression reads a field of data from outside that its type claims to be there. */
export function isClaim(expr: Expr, border: Border): boolean {
  const isField = expr.op !== "use" && expr.op !== "context" && !mayBeUndefined(expr.shape);
  return isField && isFromOutside(expr, border);
}

/** The claimed fields that an expression reads anywhere. */
export function claimsIn(expr: Expr, border: Border): readonly Expr[] {
  if (isClaim(expr, border)) return [expr];
  const claims: Expr[] = [];
  mapChildren(expr, (child) => {
    claims.push(...claimsIn(child, border));
    return child;
  });
  return claims;
}
