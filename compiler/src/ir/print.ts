import { lambdasOf } from "./nested.js";
import type { Block, Call, Edge, Expr, Graph, Machine, MapCall, Terminator, Value } from "./ir.js";

/** A machine as text, for readers of fixtures and of `--print-after`. */
export function printMachine(machine: Machine): string {
  const input = machine.graph.params.map(valueText).join(", ");
  return `${machine.name}(${input})\n${printGraph(machine.graph, "  ")}`;
}

function printGraph(graph: Graph, indent: string): string {
  return [...graph.blocks.values()].map((block) => printBlock(block, indent)).join("\n");
}

function printBlock(block: Block, indent: string): string {
  const params = block.params.length === 0 ? "" : `(${block.params.map(valueText).join(", ")})`;

  const lets = block.lets.map(
    (entry) => `${indent}  ${entry.order} ${valueText(entry.value)} = ${printExpr(entry.expr)}`,
  );
  const lines = [`${indent}b${block.id}${params}: ${block.label}`, ...lets, ...terminator(block.end, indent)];
  return lines.join("\n");
}

function valueText(value: Value): string {
  return `%${value.id} ${value.name}`;
}

function edgeText(edge: Edge): string {
  return edge.args.length === 0 ? `b${edge.to}` : `b${edge.to}(${edge.args.map(printExpr).join(", ")})`;
}

function terminator(end: Terminator, indent: string): readonly string[] {
  const inner = `${indent}  `;
  switch (end.kind) {
    case "jump":
      return [`${inner}jump ${edgeText(end.to)}`];
    case "branch":
      return [`${inner}branch ${printExpr(end.test)} ? ${edgeText(end.then)} : ${edgeText(end.else)}`];
    case "return":
      return [`${inner}return${end.value === undefined ? "" : ` ${printExpr(end.value)}`}`];
    case "throw":
      return [`${inner}throw ${printExpr(end.error)}`];
    case "invoke": {
      const result = end.result === undefined ? "" : `${valueText(end.result)} = `;
      const head = `${inner}${result}${callText(end.call)} as "${end.name.text}"`;
      const graphs = lambdasOf(end.call).flatMap((lambda) => [
        `${inner}  ${lambda.name}:`,
        printGraph(lambda.graph, `${inner}    `),
      ]);
      const handlers = end.handlers.map((handler) => {
        const names = handler.errors === "all" ? "any error" : handler.errors.join(", ");
        const error = handler.error === undefined ? "" : ` ${valueText(handler.error)}`;
        return `${inner}  on ${names}${error} -> ${edgeText(handler.edge)}`;
      });
      return [head, ...graphs, `${inner}  -> ${edgeText(end.next)}`, ...handlers];
    }
  }
}

function callText(call: Call): string {
  switch (call.kind) {
    case "task": {
      const retry = call.retry.length === 0 ? "" : ` retry ${call.retry.length}`;
      const timeout = call.timeout === undefined ? "" : ` timeout ${printExpr(call.timeout)}`;
      return `task ${printExpr(call.resource)} ${printExpr(call.payload)}${timeout}${retry}`;
    }
    case "wait":
      return `wait ${printExpr(call.until.kind === "seconds" ? call.until.seconds : call.until.timestamp)}`;
    case "parallel":
      return `parallel ${call.branches.length}`;
    case "map":
      return mapText(call);
    case "raw":
      return "raw";
  }
}

function mapText({ items, distributed }: MapCall): string {
  const over = items === undefined ? "" : ` ${printExpr(items)}`;
  if (distributed === undefined) return `map${over}`;
  const { children, reader, batch } = distributed;
  const read = reader === undefined ? "" : ` ${reader.resource} ${printExpr(reader.parameters)}`;
  return `distributed map${over}${read}${batch === undefined ? "" : " in batches"}, ${children}`;
}

export function printExpr(expr: Expr): string {
  switch (expr.op) {
    case "constant":
      return JSON.stringify(expr.value);
    case "undefined":
      return "undefined";
    case "use":
      return `%${expr.value}`;
    case "placeholder":
      return `\${${expr.name}}`;
    case "context":
      return `ctx.${expr.path.join(".")}`;
    case "get":
      return `${printExpr(expr.of)}.${expr.key}`;
    case "object":
      return `{ ${expr.entries.map(entryText).join(", ")} }`;
    case "array":
      return `[${expr.items.map((item) => ("spread" in item ? `...${printExpr(item.spread)}` : printExpr(item.item))).join(", ")}]`;
    case "text":
      return `text(${expr.parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : printExpr(part))).join(", ")})`;
    case "if":
      return `(${printExpr(expr.test)} ? ${printExpr(expr.then)} : ${printExpr(expr.else)})`;
    case "apply":
      return `${expr.operator}(${expr.args.map(printExpr).join(", ")})`;
    case "function":
      return `(${expr.params.map(valueText).join(", ")}) => ${printExpr(expr.body)}`;
    case "error":
      return `error ${expr.names[0]}(${expr.cause === undefined ? "" : printExpr(expr.cause)})`;
    case "isError":
      return `isError(${printExpr(expr.of)}, ${expr.names === "any" ? "any" : expr.names.join(" | ")})`;
  }
}

function entryText(entry: Extract<Expr, { op: "object" }>["entries"][number]): string {
  if ("spread" in entry) return `...${printExpr(entry.spread)}`;
  if ("computed" in entry) return `[${printExpr(entry.computed)}]: ${printExpr(entry.value)}`;
  return `${JSON.stringify(entry.key)}: ${printExpr(entry.value)}`;
}
