import jsonata from "jsonata";

/** A node of the parse tree of the jsonata package, as far as its readers need it. */
export interface JsonataNode {
  readonly type: string;
  readonly value?: unknown;
  readonly position?: number;
  readonly [field: string]: unknown;
}

export type ParsedJsonata =
  | { readonly ok: true; readonly ast: JsonataNode }
  | { readonly ok: false; readonly message: string; readonly code?: string; readonly position?: number };

/** Reads a JSONata expression (the text between `{%` and `%}`). */
export function parseJsonata(text: string): ParsedJsonata {
  try {
    return { ok: true, ast: jsonata(text).ast() as unknown as JsonataNode };
  } catch (error) {
    return { ok: false, ...describe(error) };
  }
}

/** The parts of what the jsonata package throws; it is not always an Error. */
export function describe(error: unknown): { message: string; code?: string; position?: number } {
  if (error instanceof RangeError) return { message: "the expression is nested too deeply" };
  const { message, code, position } = error as { message?: string; code?: string; position?: number };
  return {
    message: message ?? String(code ?? error),
    ...(code === undefined ? {} : { code }),
    ...(position === undefined ? {} : { position }),
  };
}
