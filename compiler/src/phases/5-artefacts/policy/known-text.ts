import type { Expr, ResourcePart } from "../../../ir/ir.js";
import { literalText } from "../../4-emit/placeholders.js";

/** A text as far as it is known before the execution: "*" stands for what only the execution knows. */
export interface KnownText {
  readonly text: string;
  /** The resource that a text begins with: `${OrdersName}`, `${ChargeArn}:live`. */
  readonly of?: ResourcePart;
}

export const unknownText: KnownText = { text: "*" };

/** The texts that a value can be. */
export function textsOf(expr: Expr): readonly KnownText[] {
  switch (expr.op) {
    case "constant":
      return [{ text: literalText(String(expr.value)) }];
    case "placeholder":
      return [{ text: `\${${expr.name}}`, ...(expr.of === undefined ? {} : { of: expr.of }) }];
    case "text":
      return [joined(expr.parts)];
    case "if":
      return [...textsOf(expr.then), ...textsOf(expr.else)];
    case "undefined":
      return [];
    default:
      return [unknownText];
  }
}

function joined(parts: readonly (string | Expr)[]): KnownText {
  const known = parts.map((part): KnownText => {
    if (typeof part === "string") return { text: literalText(part) };
    const texts = textsOf(part);
    return texts.length === 1 ? texts[0]! : unknownText;
  });
  const [first] = known;
  const text = known.map((part) => part.text).join("");
  return { text, ...(first?.of === undefined ? {} : { of: first.of }) };
}
