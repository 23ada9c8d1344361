import type { CompiledWorkflow, Diagnostic } from "../../compiler/src/index.js";
import type { Mode } from "./fixture.js";
import type { Outcome } from "./outcome.js";

export interface PageRun {
  readonly workflow: string;
  readonly input: unknown;
  readonly outcome: Outcome;
}

export interface PageSource {
  readonly name: string;
  readonly compiled: Readonly<
    Record<Mode, { workflows: readonly CompiledWorkflow[]; diagnostics: readonly Diagnostic[] }>
  >;
  readonly runs: readonly PageRun[];
}

/** The page of a fixture: written by the test, read by the reviewer. */
export function pageOf({ name, compiled, runs }: PageSource): string {
  const lines = [`# ${name}`, ""];
  for (const workflow of compiled.auto.workflows) {
    lines.push(`## ${workflow.exportName}`, "", "### Machine", "", "```", workflow.ir, "```", "");
    lines.push("### Definition", "", "```json", workflow.artefacts[0]!.text.trimEnd(), "```", "");
    const other = compiled.jsonata.workflows.find((w) => w.exportName === workflow.exportName);
    if (other !== undefined) {
      lines.push("### Definition in JSONata", "", "```json", other.artefacts[0]!.text.trimEnd(), "```", "");
    }
  }
  const diagnostics = Object.entries(compiled).flatMap(([mode, result]) =>
    result.diagnostics.map(
      (d) => `- ${mode}: ${d.code} ${d.severity} at ${d.at?.line ?? 0}:${d.at?.column ?? 0}: ${d.message}`,
    ),
  );
  if (diagnostics.length > 0) lines.push("## Diagnostics", "", ...diagnostics, "");
  if (runs.length > 0) lines.push("## Runs", "");
  for (const { workflow, input, outcome } of runs) {
    const end =
      outcome.status === "SUCCEEDED"
        ? `-> \`${JSON.stringify(outcome.output)}\``
        : `fails with ${outcome.error ?? "no name"}: ${JSON.stringify(outcome.cause ?? "")}`;
    lines.push(`- ${workflow} \`${JSON.stringify(input)}\` ${end}`);
    lines.push(`  ${(outcome.visited ?? []).join(" > ")}`);
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
