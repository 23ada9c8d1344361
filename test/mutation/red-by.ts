import { validateDefinition } from "../../compiler/src/asl/validate/index.js";
import type { CompileResult } from "../../compiler/src/compile.js";
import { hostileRuns } from "../harness/hostile.js";
import { brokenResult, definitionsText, pageText, type Judge, type Whole } from "./judge.js";
import { otherOutcome, pastHandler } from "./outcomes.js";

/** `meaning`: another outcome, other findings, or no machine. `page`: the same, but another text. */
export interface Red {
  readonly by: "meaning" | "page";
  readonly why: string;
}

/** Fixtures that are run with hostile inputs and damaged answers too, when no usual run is red; and for how long. */
const mostSecondLooks = 4;
const secondLooksMillis = 10_000;
/** How long one is looked for that sees more than another text. */
const longestSearch = 20_000;

/** How the fixtures see a broken rule; undefined when they do not. */
export async function redBy(judge: Judge, mutation: string): Promise<Red | undefined> {
  const changed: { whole: Whole; result: CompileResult }[] = [];
  const start = Date.now();
  let page: Red | undefined;
  for (const whole of judge.users.get(mutation) ?? []) {
    if (page !== undefined && Date.now() > start + longestSearch) break;
    const { fixture, mode } = whole;
    const where = `${fixture.name} (${mode})`;
    let result: CompileResult;
    try {
      result = brokenResult(judge, whole, mutation);
    } catch (error) {
      return { by: "meaning", why: `${where}: ${String(error).slice(0, 80)}` };
    }
    if (codesOf(result) !== [...(fixture.refused[mode] ?? [])].sort().join())
      return { by: "meaning", why: `${where}: other findings` };
    if (mode !== "jsonpath" && pageText(result) !== whole.page) page ??= { by: "page", why: where };
    if (definitionsText(result) === whole.definitions) continue;
    const why = await otherOutcome(judge, whole, result, (run) => [run]);
    if (why !== undefined) return { by: "meaning", why: `${where}: ${why}` };
    changed.push({ whole, result });
  }
  const enough = Date.now() + secondLooksMillis;
  for (const { whole, result } of changed.slice(0, mostSecondLooks)) {
    if (Date.now() > enough) break;
    const why =
      findingsIn(result) ??
      (await otherOutcome(judge, whole, result, (run, { definition }) => hostileRuns(definition, run))) ??
      (await pastHandler(whole, result));
    if (why !== undefined) return { by: "meaning", why: `${whole.fixture.name} (${whole.mode}): ${why}` };
  }
  return page;
}

function codesOf({ diagnostics }: CompileResult): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [...new Set(errors)].sort().join();
}

function findingsIn({ workflows }: CompileResult): string | undefined {
  const findings = workflows.flatMap(({ definition, type }) => validateDefinition(definition, { type }));
  const error = findings.find(({ severity }) => severity === "error");
  return error === undefined ? undefined : `invalid: ${error.message.slice(0, 60)}`;
}
