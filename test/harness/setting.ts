/** A number that the environment says. */
export function setting(name: string, otherwise: number): number {
  return Number(process.env[name] ?? otherwise);
}
