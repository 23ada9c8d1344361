/** One thing that a machine uses of an integration: the action, its form, or a parameter. */
export interface Use {
  readonly file: string;
  readonly resource: string;
  readonly what: string;
  readonly known: boolean;
}

export interface Coverage {
  readonly machines: number;
  readonly uses: readonly Use[];
}

/** What the machines of a folder use, and whether the table and the types know it; nothing where the folder is missing. */
export function coverageOf(folder: string): Coverage | undefined;
/** The names of the parameters of each action, as the types of `@sfnc/runtime-types/aws` say them. */
export function parametersOfTypes(): ReadonlyMap<string, ReadonlySet<string>>;
