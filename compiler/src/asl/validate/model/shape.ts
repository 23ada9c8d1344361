import { limits } from "../../limits.js";
import type { QueryLanguage } from "../../states.js";
import type { Kind } from "./kind.js";

export interface Field {
  readonly kind: Kind;
  /** The only query language in which the field exists; both when absent. */
  readonly only?: QueryLanguage;
  /** A JSONata state may compute it: `{% ... %}` instead of the literal. */
  readonly computed: boolean;
  readonly required: boolean;
}

/** The fields an object may have. */
export type Shape = Readonly<Record<string, Field>>;

type Options = { readonly only?: QueryLanguage; readonly required?: true; readonly literal?: true };

function field(kind: Kind, options: Options = {}): Field {
  const evaluated = !["text", "texts", "constant", "one of", "shape", "shapes", "states"].includes(kind.is);
  return {
    kind,
    ...(options.only === undefined ? {} : { only: options.only }),
    required: options.required === true,
    computed: evaluated && options.literal !== true,
  };
}

const required = { required: true } as const;
const jsonPath = { only: "JSONPath" } as const;
const jsonata = { only: "JSONata" } as const;
const literal = { literal: true } as const;

const seconds = (min: number): Kind => ({ is: "integer", min, max: limits.taskSeconds });
const count = (min: number): Kind => ({ is: "integer", min, max: Number.MAX_SAFE_INTEGER });
const text = field({ is: "text" });
const payload = (of?: "object" | "array"): Kind => ({ is: "payload", ...(of === undefined ? {} : { of }) });
const path = field({ is: "path" }, jsonPath);
const referencePath = field({ is: "reference path" }, jsonPath);
const shapes = (
  shape: "branch" | "retrier" | "catcher" | "choice rule" | "choice test",
  mayBeEmpty = false,
): Kind => ({
  is: "shapes",
  shape,
  mayBeEmpty,
});

export {
  field,
  required,
  jsonPath,
  jsonata,
  literal,
  seconds,
  count,
  text,
  payload,
  path,
  referencePath,
  shapes,
};
