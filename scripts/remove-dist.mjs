// Before packing: a file that no source stands behind any more must not be published.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
