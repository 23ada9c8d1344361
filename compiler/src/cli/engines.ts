import type { compile } from "../compile.js";
import type { simulate, SimulationError } from "../simulator/index.js";

/** The heavy rooms, loaded by the command that needs them; a test gives its own. */
export interface Engines {
  readonly compile: () => Promise<typeof compile>;
  readonly simulator: () => Promise<Simulator>;
}

export interface Simulator {
  readonly simulate: typeof simulate;
  /** What `simulate` throws when not the machine but the question is wrong: a mock is missing, the definition is none. */
  readonly SimulationError: typeof SimulationError;
}

export const engines: Engines = {
  compile: async () => (await import("../compile.js")).compile,
  simulator: () => import("../simulator/index.js"),
};
