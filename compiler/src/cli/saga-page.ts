import type { CompiledWorkflow, PlaceNote, SagaNote, UndoCall, UndoNote, UndoRun } from "../compile.js";
import { plural, shownPath, type Span } from "../diagnostics/index.js";

type Retrier = UndoCall["retry"][number];

/** What a workflow undoes, and when, in Markdown: for whoever operates it. */
export function sagaPage({ name, file, sagas, origins }: CompiledWorkflow, cwd: string): string {
  const shown = shownPath(file, cwd);
  const scopes = sagas
    .filter(({ undos }) => undos.length > 0)
    .sort((a, b) => (a.kind === "workflow" ? -1 : b.kind === "workflow" ? 1 : a.at.start - b.at.start));
  if (scopes.length === 0)
    return `# ${name}\n\n\`${shown}\` registers no undos: there is no \`compensate\` in it.\n`;
  return [`# ${name}`, ...scopes.map((scope) => scopePart(scope, shown, origins))].join("\n\n") + "\n";
}

type Origins = CompiledWorkflow["origins"];

function scopePart(saga: SagaNote, file: string, origins: Origins): string {
  const scope = { workflow: "The workflow", saga: "A saga", child: "The children of a distributed map" }[
    saga.kind
  ];
  const leaves = { workflow: "the workflow", saga: "the saga", child: "a child" }[saga.kind];
  const goesOn =
    saga.rethrow === undefined ? "the error" : `\`${saga.rethrow}\`, with the cause of the error,`;
  const ends = { workflow: "ends the execution", saga: "goes on", child: "ends the child" }[saga.kind];
  const bound =
    saga.deadline === undefined
      ? ""
      : ` It fails with \`States.Timeout\` ${seconds(saga.deadline)} after it began; its undos are not bounded by that.`;
  return [
    `## ${scope} (${file}:${saga.at.line})`,
    `When an error leaves ${leaves}, the undos that were registered run, the last one first. Then ${goesOn} ${ends}.${bound}`,
    "### Which step is undone by what",
    table(["step", "undone by", "the undo reads", "registered"], stepRows(saga)),
    `### When a step fails${lists(saga)}`,
    failures(saga),
    "### When an undo fails",
    `${toldText(saga)} A failed undo stops none of the others.`,
    table(
      ["undo", "state", "a try takes at most", "tries again"],
      saga.undos.flatMap((undo) => attemptRows(undo, origins)),
    ),
  ].join("\n\n");
}

function lists(saga: SagaNote): string {
  const some = saga.places.some(
    ({ end }) => end.kind === "undone" && end.undos.some(({ kind }) => kind !== "undo"),
  );
  return some ? "\n\nOf what stands in brackets, that is undone which was registered." : "";
}

/** A line for all places whose errors have the same consequences. */
function failures(saga: SagaNote): string {
  const lines = new Map<string, readonly string[]>();
  for (const place of saga.places) {
    const text = endText(place, saga);
    lines.set(text, [...(lines.get(text) ?? []), placeText(place)]);
  }
  return [...lines].map(([text, places]) => `- ${[...new Set(places)].join(", ")}: ${text}`).join("\n");
}

function stepRows(saga: SagaNote): readonly (readonly string[])[] {
  const listed = new Set<UndoNote>();
  const rows = saga.places
    .filter(({ step }) => step !== undefined && step !== "saga")
    .flatMap((place) => {
      const undos = saga.undos.filter(({ step }) => step !== undefined && isAt(place, step));
      undos.forEach((undo) => listed.add(undo));
      if (undos.length === 0) return [[placeText(place), withoutUndo(place), "", ""]];
      return undos.map((undo) => [placeText(place), undoneBy(undo), ...undoCells(undo, place)]);
    });
  const others = saga.undos.filter((undo) => !listed.has(undo));
  return [...rows, ...others.map((undo) => [coveredPart(undo), undoneBy(undo), ...undoCells(undo)])];
}

function coveredPart({ step }: UndoNote): string {
  return step === undefined ? "no single step" : `what stands at line ${step.line}`;
}

/** A step, or the call of a function that has it. */
function isAt({ at, via }: PlaceNote, step: Span): boolean {
  return [at, ...via].some(({ file, start }) => file === step.file && start === step.start);
}

function withoutUndo({ effect, remedy }: PlaceNote): string {
  if (remedy === "undo") return "what undoes its block";
  if (remedy === "late") return "what undoes its block, **late** (SFN4313)";
  if (effect === "none") return "nothing: it changes nothing";
  if (effect === "irreversible") return "nothing: it is marked irreversible";
  return remedy === "missing" ? "**nothing** (SFN4312)" : "nothing: no step can fail after it";
}

function undoneBy({ calls, at }: UndoNote): string {
  const names = calls.map(callName).map((name) => `\`${name}\``);
  return `${names.join(", ") || "its function"} (line ${at.line})`;
}

function undoCells({ captures, when }: UndoNote, place?: PlaceNote): readonly string[] {
  const read = [...new Set(captures)].map((name) => `\`${name}\``).join(", ");
  const words = {
    attempted: "before the step: an attempt is undone too",
    completed:
      place?.remedy === "late"
        ? "after the step, and **late** (SFN4313): something can fail between them"
        : "after the step: only what completed is undone",
  };
  return [
    read === "" ? "nothing of the workflow" : read,
    when === undefined ? "where it stands" : words[when],
  ];
}

function placeText({ step, at, blocks, via }: PlaceNote): string {
  const name = step === undefined ? "`throw`" : step === "saga" ? "a saga" : `\`${step}\``;
  const from = via.length === 0 ? "" : `, called at line ${via[0]!.line}`;
  const where = blocks.map(
    ({ kind, at }) =>
      `, in ${{ parallel: "a branch at", map: "the map at", distributed: "a child of the map at" }[kind]} line ${at.line}`,
  );
  return `${name} (line ${at.line}${from}${where.join("")})`;
}

function endText({ end }: PlaceNote, saga: SagaNote): string {
  if (end.kind === "settled") return "the error becomes a result of its block; nothing is undone.";
  if (end.kind !== "undone")
    return `the \`catch\` at line ${end.at.line} takes the error; nothing is undone.`;
  const before = [
    ...(end.others === "ended" ? ["the other branches or items run to their ends"] : []),
    ...(end.others === "cancelled" ? ["the other branches or items are cancelled"] : []),
    ...(end.after === undefined ? [] : [`the \`finally\` at line ${end.after.line} runs`]),
  ];
  const undos =
    end.undos.length === 0 ? "nothing is undone" : end.undos.map((run) => runText(run, saga)).join(", then ");
  return `${[...before, undos].join("; ")}.`;
}

/** In a list of a loop or a block, each undo stands for as many as were registered. */
function runText(run: UndoRun, saga: SagaNote, listed = false): string {
  if (run.kind === "undo") {
    const undo = saga.undos[run.undo]!;
    return `undo ${undo.name ?? undo.undoes}${run.sure || listed ? "" : ` (if line ${undo.at.line} was reached)`}`;
  }
  const parts = run.parts.map((part) => part.map((one) => runText(one, saga, true)).join(", then "));
  const each = {
    loop: `each turn of the loop at line ${run.at.line}, the last first`,
    map: `each item of the map at line ${run.at.line}, the last first`,
    parallel: `each branch at line ${run.at.line}, the last first`,
  }[run.kind];
  return `for ${each} [${parts.join("; ")}]`;
}

function toldText({ told }: SagaNote): string {
  if (told === undefined)
    return "Nobody is told: there is no `onUndoFailure`. An undo that still fails is only seen in the history.";
  return `\`${told}\` is told which undo failed, with its input and its error.`;
}

function attemptRows(undo: UndoNote, origins: Origins): readonly (readonly string[])[] {
  const name = `undo ${undo.name ?? undo.undoes}`;
  return undo.calls.map((call, i) => [
    i === 0 ? name : "",
    statesAt(call.at, origins)
      .map((state) => `\`${state}\``)
      .join(", "),
    call.timeout === undefined ? "no bound" : seconds(call.timeout),
    call.retry.length === 0 ? "never" : call.retry.map(retryText).join("; "),
  ]);
}

/** The states that came of a call; more than one where its function is inlined more than once. */
function statesAt(at: Span, origins: Origins): readonly string[] {
  return Object.entries(origins)
    .filter(([, origin]) => origin.at.file === at.file && origin.at.start === at.start)
    .map(([state]) => state);
}

/** The label that the call has beside the name of the undo, or its own name. */
function callName({ name }: UndoCall): string {
  return name.explicit === true ? name.text : (name.scopes?.[0] ?? name.text);
}

function retryText({
  errors,
  interval = 1,
  retries = 3,
  backoff = 2,
  maxDelay = Infinity,
  jitter,
}: Retrier): string {
  const delays = Array.from({ length: Math.min(retries, 8) }, (_, k) =>
    Math.min(interval * backoff ** k, maxDelay),
  );
  const list = delays.map((delay) => String(Math.round(delay * 10) / 10)).join(", ");
  const more = retries > delays.length ? ", ..." : "";
  const names = errors.map((error) => `\`${error}\``).join(", ");
  const isInfrastructure = errors.length > 1 && errors.every((error) => /^Lambda\.(?!Unknown)/.test(error));
  const on = errors.includes("States.ALL")
    ? "every error"
    : isInfrastructure
      ? "failures of Lambda itself"
      : names;
  return retries === 0
    ? `never on ${on}`
    : `${plural(retries, "time")}, after ${list}${more} s${jitter === "FULL" ? " at most" : ""}, on ${on}`;
}

function seconds(count: number): string {
  if (count % 3600 === 0) return `${count / 3600} h`;
  return count % 60 === 0 ? `${count / 60} min` : `${count} s`;
}

/** Columns are as wide as their widest cell, so that the text reads as well as what is made of it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, i) => Math.max(...all.map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  const [first = "", ...others] = all.map(line);
  return [first, line(widths.map((width) => "-".repeat(width))), ...others].join("\n");
}
