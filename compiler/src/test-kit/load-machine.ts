import { readFileSync } from "node:fs";
import type { StateMachine } from "../asl/states.js";
import type { MachineType } from "../simulator/index.js";

/** What can be run: a definition, the path of a file that holds one, or a compiled workflow. */
export type MachineSource = StateMachine | string | FileUrl | NamedMachine;

/** A URL, told without the types of Node: whoever uses the package may not have them. */
export interface FileUrl {
  readonly href: string;
  readonly pathname: string;
}

/** A compiled workflow has these, and more. */
export interface NamedMachine {
  readonly definition: StateMachine;
  readonly name?: string;
  readonly type?: MachineType;
}

export function loadMachine(source: MachineSource): NamedMachine {
  if (typeof source === "string") return { definition: readDefinition(source) };
  if ("href" in source) return { definition: readDefinition(new URL(source.href)) };
  return "definition" in source ? source : { definition: source };
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
