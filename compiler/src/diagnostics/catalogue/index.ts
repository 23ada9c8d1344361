import type { Rule } from "../diagnostic.js";
import * as project from "./project.js";
import * as source from "./source.js";

/** Every finding there is, by code. A theme file is one line here. */
export const catalogue: readonly Rule[] = [project, source]
  .flatMap((theme): Rule[] => Object.values(theme))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
