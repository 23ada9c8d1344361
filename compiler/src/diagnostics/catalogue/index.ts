import type { Rule } from "../diagnostic.js";
import * as advice from "./advice.js";
import * as distributed from "./distributed.js";
import * as children from "./children.js";
import * as fanOut from "./fan-out.js";
import * as integrations from "./integrations.js";
import * as language from "./language.js";
import * as queryLanguages from "./query-languages.js";
import * as project from "./project.js";
import * as raw from "./raw.js";
import * as retries from "./retries.js";
import * as sagas from "./sagas.js";
import * as source from "./source.js";
import * as steps from "./steps.js";
import * as tokens from "./tokens.js";

/** Every finding there is, by code. A theme file is one line here. */
export const catalogue: readonly Rule[] = [
  project,
  source,
  steps,
  language,
  queryLanguages,
  fanOut,
  distributed,
  children,
  tokens,
  raw,
  retries,
  sagas,
  integrations,
  advice,
]
  .flatMap((theme): Rule[] => Object.values(theme))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
