import type { Paint } from "../diagnostics/index.js";
import type { EventDetails, HistoryEvent } from "../simulator/index.js";

const longest = 100;

interface Row {
  readonly name: string;
  readonly told: string;
  readonly failed: boolean;
}

/** The way of an execution through its states, one line each: what came out, or how an attempt failed. */
export function shownPathTaken(events: readonly HistoryEvent[], paint: Paint): string {
  const rows = events.flatMap((event) => rowOf(event, events));
  const column = Math.min(40, Math.max(0, ...rows.map(({ name }) => name.length)));
  return rows
    .map(({ name, told, failed }) =>
      `  ${name.padEnd(column)}  ${failed ? paint.red(told) : paint.dim(told)}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function rowOf(event: HistoryEvent, events: readonly HistoryEvent[]): readonly Row[] {
  const { type } = event;
  const details = detailsOf(event);
  if (type === "FailStateEntered")
    return [{ name: nameIn(details), told: "fails the execution", failed: true }];
  // These only choose, wait or end: what goes in comes out.
  if (/^(Choice|Wait|Succeed)StateExited$/.test(type))
    return [{ name: nameIn(details), told: "", failed: false }];
  if (type.endsWith("StateExited"))
    return [{ name: nameIn(details), told: shortened(answerOf(event, events)), failed: false }];
  if (/^(Task|LambdaFunction|Activity)(Failed|TimedOut)$/.test(type) || type === "EvaluationFailed")
    return [{ name: stateOf(event, events), told: failure(details), failed: true }];
  return [];
}

/** What a step answered, without the envelope of a function; for other states, the data that they hand on. */
function answerOf(exited: HistoryEvent, events: readonly HistoryEvent[]): string {
  const before = events.find(({ id }) => id === exited.previousEventId);
  const isAnswer = before !== undefined && /^(Task|LambdaFunction|Activity)Succeeded$/.test(before.type);
  const text = String(detailsOf(isAnswer ? before : exited)["output"] ?? "");
  const envelope = /"Payload":.*"StatusCode":|"StatusCode":.*"Payload":/s.test(text);
  const value: unknown = isAnswer && envelope ? JSON.parse(text) : undefined;
  return typeof value === "object" && value !== null && "Payload" in value
    ? JSON.stringify(value.Payload)
    : text;
}

/** The state in which something happened: what was entered last on the way to it. */
function stateOf(event: HistoryEvent, events: readonly HistoryEvent[]): string {
  const previous = events.find(({ id }) => id === event.previousEventId);
  if (previous === undefined) return "";
  return previous.type.endsWith("StateEntered") ? nameIn(detailsOf(previous)) : stateOf(previous, events);
}

function detailsOf(event: HistoryEvent): EventDetails {
  const entry = Object.entries(event).find(([field]) => field.endsWith("Details"))?.[1];
  return typeof entry === "object" ? entry : {};
}

function nameIn(details: EventDetails): string {
  return String(details["name"] ?? "");
}

function failure({ error, cause }: EventDetails): string {
  return shortened(
    ["failed", error, cause].filter((part) => typeof part === "string" && part !== "").join(": "),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}
