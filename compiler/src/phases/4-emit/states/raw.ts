import type { Json, JsonObject, State } from "../../../asl/states.js";
import type { Block, Expr, Invoke, RawCall } from "../../../ir/ir.js";
import type { Emitter } from "../emitter.js";
import { pathOf } from "../jsonpath/scope.js";
import { Unsayable } from "../jsonpath/unsayable.js";
import { deployText, escapeJson } from "../jsonpath/values.js";
import { field, inLanguage, jsonataText } from "../language.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { readingInput } from "./raw-input.js";
import { errorsOf } from "./errors.js";
import { resultInJsonata, resultInPaths } from "./results.js";
import { commentOf } from "./task.js";

/** A state written by hand: where its input comes from, where its result goes and where its errors go is added. */
export function rawState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  call: RawCall,
): State | undefined {
  const target = emitter.targets.of(step.next);
  const own = handWritten(call.state) as JsonObject;
  const errors = (language: "JSONPath" | "JSONata") =>
    own["Type"] === "Pass" ? {} : errorsOf(emitter, step, call, language);
  return inLanguage<State>(emitter, name, step.at, {
    jsonpath: () => {
      if (call.language === "JSONata") throw new Unsayable(step.at, "the state is written in JSONata");
      return {
        ...own,
        ...commentOf(step),
        ...inputPath(call.input, emitter, block),
        ...errors("JSONPath"),
        ...resultInPaths(emitter, step, target),
      } as unknown as State;
    },
    jsonata: () => {
      if (call.language === "JSONPath") throw new Unsayable(step.at, "the state is written in JSONPath");
      const scope = jsonataScope(emitter, call.input, block, new Map());
      const fields = readingInput(own, jsonataText(call.input, scope));
      const { Output, ...rest } = { ...inputIn(own, field(call.input, scope)), ...fields };
      return {
        Type: own["Type"],
        ...rest,
        ...commentOf(step),
        ...errors("JSONata"),
        ...resultInJsonata(
          emitter,
          step,
          block,
          target,
          Output === undefined ? undefined : textOf(Output, step),
        ),
      } as unknown as State;
    },
  });
}

/** The fields of the state, with its placeholders. */
function handWritten(expr: Expr): Json {
  if (expr.op === "constant") return escapeJson(expr.value);
  const text = deployText(expr);
  if (text !== undefined) return text;
  if (expr.op === "array")
    return expr.items.flatMap((item) =>
      "item" in item ? [handWritten(item.item)] : (handWritten(item.spread) as readonly Json[]),
    );
  // Other entries and other expressions are refused where the state is read.
  const entries = expr.op === "object" ? expr.entries : [];
  return Object.fromEntries(
    entries.flatMap((entry) => ("key" in entry ? [[entry.key, handWritten(entry.value)]] : [])),
  );
}

function inputPath(input: Expr, emitter: Emitter, block: Block): { readonly InputPath?: string } {
  const path = pathOf(input, inputPaths(emitter, block));
  if (path === undefined) throw new Unsayable(input.at, "the input of a state written by hand is a field");
  return path === "$" ? {} : { InputPath: path };
}

/** What a state in JSONata reads when it says nothing. */
function inputIn(own: JsonObject, input: Json): JsonObject {
  switch (own["Type"]) {
    case "Pass":
      return { Output: input };
    case "Map":
      return { Items: input };
    default:
      return { Arguments: input };
  }
}

/** The Output of the state as one expression. */
function textOf(output: Json, step: Invoke): string {
  if (typeof output === "string") {
    const inner = /^\{%([\s\S]*)%\}$/.exec(output)?.[1];
    return inner === undefined ? JSON.stringify(output) : `(${inner.trim()})`;
  }
  if (typeof output !== "object" || output === null) return JSON.stringify(output);
  if (Array.isArray(output)) {
    if (JSON.stringify(output).includes("{%"))
      throw new Unsayable(step.at, "an Output that is a list of expressions: write it as one expression");
    return JSON.stringify(output);
  }
  return `{${Object.entries(output)
    .map(([key, value]) => `${JSON.stringify(key)}: ${textOf(value, step)}`)
    .join(", ")}}`;
}
