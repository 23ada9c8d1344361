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
    // Far above what a test takes: a busy machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
