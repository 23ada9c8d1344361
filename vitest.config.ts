import { defineConfig } from "vitest/config";

// Tests import the sources of both packages: no build is needed before `npm test`.
const conditions = ["@sfnc/source", "module", "node", "development|production"];
const report = process.env["SFNC_TEST_REPORT"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // A second report for a machine, beside the one for people, where somebody asks for it.
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
