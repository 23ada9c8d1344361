import { readFileSync } from "node:fs";
import type { StateMachine } from "../asl/states.js";
import type { MachineType } from "../simulator/index.js";

/** What can be run: a definition, the path of a file that holds one, or a compiled workflow. */
export type MachineSource = StateMachine | string | URL | NamedMachine;

/** A compiled workflow has these, and more. */
export interface NamedMachine {
  readonly definition: StateMachine;
  readonly name?: string;
  readonly type?: MachineType;
}

export function loadMachine(source: MachineSource): NamedMachine {
  if (typeof source !== "string" && !(source instanceof URL)) {
    return "definition" in source ? source : { definition: source };
  }
  return { definition: readDefinition(source) };
}

function readDefinition(file: string | URL): StateMachine {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text) as StateMachine;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${String(file)} holds no JSON: ${reason}`, { cause: error });
  }
}
