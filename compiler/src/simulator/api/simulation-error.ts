/** The simulation cannot go on, for a reason that is not the machine's: the machine itself has not failed. */
export class SimulationError extends Error {
  override readonly name: string = "SimulationError";
}
