import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../compiler/src/diagnostics/catalogue/index.js";
import { prelude } from "../compiler/src/diagnostics/catalogue/snippet.js";
import { renderPage } from "../compiler/src/diagnostics/index.js";

// `npm run docs` is this file with --update: what is generated is compared, what is compared is generated.

test("docs/diagnostics.md says what the catalogue says", async () => {
  const page = fileURLToPath(new URL("../docs/diagnostics.md", import.meta.url));
  await expect(renderPage(catalogue, prelude)).toMatchFileSnapshot(page);
});
