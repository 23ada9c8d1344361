/** What became of generated sagas. */
export interface SagaTally {
  readonly judged: number;
  readonly runs: number;
  /** Codes with which programs were refused, by setting. */
  readonly refused: ReadonlyMap<string, number>;
  /** Programs that were refused, by setting. */
  readonly refusedIn: ReadonlyMap<string, number>;
  /** Programs that have a construct of the grammar, and of these those that are not refused in auto. */
  readonly constructs: ReadonlyMap<string, { readonly programs: number; readonly compiled: number }>;
  readonly failures: readonly string[];
}

/** As a page for people: shares of all programs. */
export function sagaReport({ judged, runs, refused, refusedIn, constructs }: SagaTally): string {
  const share = (n: number) => `${((100 * n) / Math.max(1, judged)).toFixed(1)} %`;
  const byCount = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);
  return [
    `${judged} programs, ${runs} runs`,
    ...byCount(refusedIn).map(([mode, n]) => `refused in ${mode}: ${share(n)}`),
    ...byCount(refused).map(([code, n]) => `  ${code}: ${share(n)}`),
    "constructs: programs that have them, and programs that have them and compile in auto",
    ...[...constructs]
      .sort(([, a], [, b]) => b.programs - a.programs)
      .map(([name, { programs, compiled }]) => `  ${share(programs)}, ${share(compiled)}: ${name}`),
  ].join("\n");
}
