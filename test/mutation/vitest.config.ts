import { defineConfig } from "vitest/config";
import base from "../../vitest.config.js";

/** `npm run mutate`: breaks each rule once. A command of its own: it compiles all fixtures for every rule. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["test/mutation/*.mutation.ts"], testTimeout: 3_600_000 },
});
