import { defineConfig } from "vitest/config";

// Tests import the sources of both packages: no build is needed before `npm test`.
const conditions = ["@sfnc/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
