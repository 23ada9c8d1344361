import type { Command } from "../command.js";
import { build } from "./build.js";
import { explain } from "./explain.js";
import { run } from "./run.js";
import { validate } from "./validate.js";

/** In the order of the help page. */
export const commands: readonly Command[] = [build, run, validate, explain];
