import type { IntrinsicCall } from "../../intrinsics/index.js";
import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { machineRule } from "../rule.js";

const hashes = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

export const intrinsicArguments = machineRule({
  code: "ASL0410",
  severity: "error",
  title: "An intrinsic function whose arguments cannot be right",
  why: "States.Format takes one value for each {} in its text, States.Hash knows five algorithms, and a range needs a step: with anything else the execution fails with States.IntrinsicFailure.",
  bad: state({ Type: "Pass", Parameters: { "a.$": "States.Format('{} of {}', $.part)" }, End: true }),
  good: state({
    Type: "Pass",
    Parameters: { "a.$": "States.Format('{} of {}', $.part, $.whole)" },
    End: true,
  }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      const parsed = parsePathText(text);
      for (const call of parsed.ok ? parsed.calls : []) {
        const problem = problemOf(call);
        if (problem !== undefined) report(text.at, problem);
      }
    }
  },
});

function problemOf({ name, args }: IntrinsicCall): string | undefined {
  const [first, second, third] = args;
  if (name === "States.Format" && first?.kind === "text") {
    const [places, values] = [first.pieces.length - 1, args.length - 1];
    return places === values ? undefined : `The text of States.Format has ${places} {} for ${values} values`;
  }
  if (name === "States.Hash" && second?.kind === "text" && !hashes.includes(second.value)) {
    return `States.Hash knows ${hashes.join(", ")}, not '${second.value}'`;
  }
  if (name === "States.ArrayRange" && third?.kind === "literal" && third.value === 0) {
    return "The step of States.ArrayRange cannot be 0";
  }
  return undefined;
}
