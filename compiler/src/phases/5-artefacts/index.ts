import { kebabCase } from "./file-names.js";

export interface ArtefactSource {
  readonly name: string;
  /** The definition as the text of a file. */
  readonly definitionText: string;
}

/** One output file, its path relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

type Printer = (source: ArtefactSource) => Artefact;

/** The files that are written for each machine, a line each. */
export const artefactPrinters: readonly Printer[] = [
  (source) => ({ path: `${kebabCase(source.name)}.asl.json`, text: source.definitionText }),
];

export function artefactsOf(source: ArtefactSource): readonly Artefact[] {
  return artefactPrinters.map((print) => print(source));
}
