import type { Machine } from "../../ir/ir.js";
import type { Emitted } from "../4-emit/emit.js";
import { fileText } from "../4-emit/placeholders.js";
import { kebabCase } from "./file-names.js";
import { policyOf } from "./policy/policy.js";
import { sidecarOf } from "./sidecar.js";

export interface ArtefactSource {
  readonly machine: Machine;
  readonly emitted: Pick<Emitted, "definition" | "origins" | "text">;
}

/** One output file, its path relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

/** The files that are written for each machine: its definition, what its role must be allowed, what a deployment has to know. */
export function artefactsOf({ machine, emitted }: ArtefactSource): readonly Artefact[] {
  const base = kebabCase(machine.name);
  const definition: Artefact = { path: `${base}.asl.json`, text: emitted.text };
  const policy = policyOf(machine);
  const policyFile = policy === undefined ? [] : [{ path: `${base}.policy.json`, text: jsonText(policy) }];
  const files = { definition, ...(policyFile[0] === undefined ? {} : { policy: policyFile[0] }) };
  const sidecar = sidecarOf({
    machine,
    emitted,
    policy,
    paths: part(files, "path"),
    texts: part(files, "text"),
  });
  return [definition, ...policyFile, { path: `${base}.sfnc.json`, text: jsonText(sidecar) }];
}

const jsonText = (value: unknown): string => `${fileText(JSON.stringify(value, null, 2))}\n`;

function part(
  { definition, policy }: { readonly definition: Artefact; readonly policy?: Artefact },
  key: keyof Artefact,
): { readonly definition: string; readonly policy?: string } {
  return { definition: definition[key], ...(policy === undefined ? {} : { policy: policy[key] }) };
}
