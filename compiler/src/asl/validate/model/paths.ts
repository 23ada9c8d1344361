import { looksLikeIntrinsic, parseIntrinsic } from "../../intrinsics/index.js";
import type { IntrinsicCall } from "../../intrinsics/index.js";
import { parsePath } from "../../jsonpath/index.js";
import type { Path } from "../../jsonpath/index.js";
import { strings } from "./json.js";
import type { FieldUse, Machine } from "./machine.js";
import { isPlaceholder } from "./placeholder.js";

/** A text that a JSONPath state evaluates: a path field, or the value of a `.$` key. */
export interface PathText {
  readonly at: string;
  readonly text: string;
  readonly use: FieldUse;
  /** The key in a payload template; absent when the field itself is the path. */
  readonly key?: string;
  readonly mayBeIntrinsic: boolean;
}

export type ParsedPathText =
  | {
      readonly ok: true;
      readonly paths: readonly Path[];
      /** The call, and the calls in its arguments. */
      readonly calls: readonly IntrinsicCall[];
      /** A filter compares with a word that is not in quotes; published machines do, so AWS takes it. */
      readonly unquoted: boolean;
    }
  | { readonly ok: false; readonly message: string };

/** Every path and intrinsic call of the JSONPath states, except those that the deployment completes. */
export function* pathTexts(machine: Machine): Generator<PathText> {
  for (const use of machine.fields) {
    if (use.owner.language !== "JSONPath" || use.field.only === "JSONata") continue;
    const kind = use.field.kind.is;
    if (kind === "payload") {
      yield* templateTexts(use);
    } else if (
      kind === "path" ||
      kind === "reference path" ||
      kind === "result path" ||
      kind === "path or intrinsic"
    ) {
      if (typeof use.value !== "string" || isPlaceholder(use.value)) continue;
      yield { at: use.at, text: use.value, use, mayBeIntrinsic: kind === "path or intrinsic" };
    }
  }
}

function* templateTexts(use: FieldUse): Generator<PathText> {
  for (const { text, at, key } of strings(use.value, use.at)) {
    if (key?.endsWith(".$") === true && !isPlaceholder(text))
      yield { at, text, use, key, mayBeIntrinsic: true };
  }
}

const unquotedWord = /([=!]=\s*)([A-Za-z_][\w-]*)(?=\s*(?:\)|&&|\|\|))/g;

/** The paths that a text evaluates, those in the arguments of an intrinsic call included. */
export function parsePathText({ text, mayBeIntrinsic }: PathText): ParsedPathText {
  if (mayBeIntrinsic && looksLikeIntrinsic(text)) {
    const parsed = parseIntrinsic(text);
    return parsed.ok ? { ok: true, ...partsOfCall(parsed.call), unquoted: false } : parsed;
  }
  const parsed = parsePath(text);
  if (parsed.ok) return { ok: true, paths: [parsed.path], calls: [], unquoted: false };
  const quoted = parsePath(text.replace(unquotedWord, "$1'$2'"));
  return quoted.ok ? { ok: true, paths: [quoted.path], calls: [], unquoted: true } : parsed;
}

function partsOfCall(call: IntrinsicCall): {
  readonly paths: readonly Path[];
  readonly calls: readonly IntrinsicCall[];
} {
  const inner = call.args.flatMap((arg) => (arg.kind === "call" ? [partsOfCall(arg)] : []));
  return {
    paths: [
      ...call.args.flatMap((arg) => (arg.kind === "path" ? [arg.path] : [])),
      ...inner.flatMap(({ paths }) => paths),
    ],
    calls: [call, ...inner.flatMap(({ calls }) => calls)],
  };
}
