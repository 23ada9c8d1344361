import { errorNames } from "../../asl/errors.js";
import type { Json, MapState, QueryLanguage } from "../../asl/states.js";
import { compilePathField, readPathField, requirePath } from "../data/path-field.js";
import { compileQuery, queryFailure } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import { compileTypedQuery, typeOf } from "../data/typed-query.js";
import { jsonText } from "../api/json-text.js";
import { failureOf } from "../run/frame.js";
import type { Frame, MapItem } from "../run/frame.js";
import type { InspectedField } from "../run/probe.js";
import type { Step } from "../run/plan.js";
import type { Thread } from "../schedule/scheduler.js";
import { compileFinish } from "../states/common.js";
import { compileResultFields } from "../states/result-fields.js";
import { compileNumberField } from "./number-field.js";
import type { NumberField } from "./number-field.js";
import { just } from "../schedule/waits.js";

/** What a Map state reads and makes, the same in both languages. */
export interface MapPlan {
  readonly language: QueryLanguage;
  /** What its fields see as their input. */
  readonly effectiveInput: (frame: Frame, input: Json) => Json;
  readonly items: (frame: Frame, effective: Json) => Thread<readonly Json[]>;
  /** The input of an iteration; undefined when it is the item itself. */
  readonly select: ((frame: Frame, effective: Json, item: MapItem) => Thread<Json>) | undefined;
  readonly maxConcurrency: NumberField;
  readonly toleratedCount: NumberField;
  readonly toleratedPercentage: NumberField;
  readonly finish: (frame: Frame, input: Json, result: Json) => Thread<Step>;
}

export function compileMapPlan(state: MapState, language: QueryLanguage): MapPlan {
  return language === "JSONata" ? compileJsonata(state) : compileJsonPath(state);
}

function compileNumbers(state: MapState, language: QueryLanguage) {
  return {
    language,
    maxConcurrency: inspected("maxConcurrency", 0, state, "MaxConcurrency", language, {
      kind: "integer",
      problem: (value) => (value < 0 ? "MaxConcurrency cannot be negative." : undefined),
    }),
    toleratedCount: inspected("toleratedFailureCount", undefined, state, "ToleratedFailureCount", language, {
      kind: "integer",
      problem: (value) => (value < 0 ? "ToleratedFailureCount cannot be negative." : undefined),
    }),
    toleratedPercentage: inspected(
      "toleratedFailurePercentage",
      undefined,
      state,
      "ToleratedFailurePercentage",
      language,
      {
        kind: "float",
        problem: (value) =>
          value < 0 || value > 100 ? "ToleratedFailurePercentage must be between 0 and 100." : undefined,
      },
    ),
  };
}

/** A number that TestState shows, `otherwise` where the definition has none. */
function inspected(
  field: InspectedField,
  otherwise: number | undefined,
  ...compile: Parameters<typeof compileNumberField>
): NumberField {
  const read = compileNumberField(...compile);
  return function* (frame, data) {
    const number = (yield* read(frame, data)) ?? otherwise;
    if (number !== undefined) frame.run.probe?.inspect(field, number);
    return number;
  };
}

function compileJsonPath(state: MapState): MapPlan {
  const { effectiveInput, finish } = compileResultFields(state);
  const selector = state.ItemSelector ?? state.Parameters;
  const template = selector === undefined ? undefined : compileTemplate(selector);
  const itemsPath = compilePathField(state.ItemsPath);
  return {
    ...compileNumbers(state, "JSONPath"),
    effectiveInput: (frame, input) => {
      const effective = effectiveInput(frame, input);
      frame.run.probe?.inspect("afterInputPath", effective);
      return effective;
    },
    items: (frame, effective) => {
      const found =
        typeof itemsPath === "object"
          ? requirePath(itemsPath, frame, effective)
          : readPathField(itemsPath, frame, effective);
      if (typeof itemsPath === "object") frame.run.probe?.inspect("afterItemsPath", found);
      if (Array.isArray(found)) return just(found as readonly Json[]);
      throw failureOf(
        frame,
        errorNames.runtime,
        `Reference path "${state.ItemsPath ?? "$"}" must point to array.`,
      );
    },
    select:
      template === undefined
        ? undefined
        : (frame, effective, item) => {
            const before = frame.item;
            frame.item = item;
            try {
              return just(template(frame, effective));
            } finally {
              frame.item = before;
            }
          },
    finish: (frame, input, result) => just({ next: state.Next, ...finish(frame, input, result) }),
  };
}

function compileJsonata(state: MapState): MapPlan {
  const query =
    state.Items === undefined ? undefined : compileTypedQuery<readonly Json[]>(state.Items, "Items", "array");
  const selector =
    state.ItemSelector === undefined ? undefined : compileQuery(state.ItemSelector, "ItemSelector");
  const finish = compileFinish(state);
  return {
    ...compileNumbers(state, "JSONata"),
    effectiveInput: (_frame, input) => input,
    items: function* (frame, input) {
      if (query !== undefined) return yield* query(frame, { input });
      if (typeOf(input) === "array") return input as readonly Json[];
      throw queryFailure(frame, undefined, `Map state input must be an array but was: ${jsonText(input)}`);
    },
    select:
      selector === undefined
        ? undefined
        : function* (frame, input, item) {
            return yield* selector(frame, { input, item });
          },
    finish: function* (frame, input, result) {
      return { next: state.Next, ...(yield* finish(frame, { input, result }, result)) };
    },
  };
}
