import type { compile } from "../compile.js";

/** The heavy rooms, loaded by the command that needs them; a test gives its own. */
export interface Engines {
  readonly compile: () => Promise<typeof compile>;
}

export const engines: Engines = {
  compile: async () => (await import("../compile.js")).compile,
};
