import { defineConfig } from "vitest/config";
import base from "../../vitest.config.js";
import { instrument } from "./instrument.js";

/** `npm run mutate`: breaks each rule once. A command of its own: it loads the compiler with a switch at each rule. */
export default defineConfig({
  ...base,
  plugins: [instrument],
  test: { ...base.test, include: ["test/mutation/*.mutation.ts"], testTimeout: 3_600_000 },
});
