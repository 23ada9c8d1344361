import { defineConfig } from "vitest/config";
import base from "../../vitest.config.js";

/**
 * `npm run fuzz`: many generated programs and sagas, two shares of each beside each other, and the test of ownership. In the environment:
 * PROGRAMS (20000), SAGAS (3000), SEED, ALIASES (2400), FAILURES to make smaller (20), SHRINK seconds for each (120), KEEP=1 to write
 * them to test/fixtures/found.
 */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["test/properties/*.fuzz.ts"], testTimeout: 14_400_000, maxWorkers: 2 },
});
