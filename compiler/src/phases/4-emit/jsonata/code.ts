/** How tightly a piece of JSONata binds: its weakest operator outside brackets, by JSONata's own binding powers. */
export const level = {
  condition: 20,
  or: 25,
  and: 30,
  comparison: 40,
  sum: 50,
  product: 60,
  minus: 70,
  path: 80,
  atom: 100,
} as const;

/** A piece of JSONata text, with what its surroundings must know of it. */
export interface Code {
  readonly text: string;
  readonly level: number;
  /** A variable, a path or a literal: cheap and total, so it may stand twice. */
  readonly simple: boolean;
  /** For an array constructor: what stands between its brackets. */
  readonly items?: string;
}

export function atom(text: string): Code {
  return { text, level: level.atom, simple: false };
}

export function simple(text: string, binds: number = level.atom): Code {
  return { text, level: binds, simple: true };
}

export function arrayOfItems(items: string): Code {
  return { text: `[${items}]`, level: level.atom, simple: items === "", items };
}

/**
 * The text, in parentheses where its operators bind more weakly than its place asks; and an array constructor at the
 * head of a path, where JSONata would take the steps for steps over its elements.
 */
export function within(code: Code, needed: number): string {
  const headsPath = needed === level.path && code.items !== undefined;
  return code.level < needed || headsPath ? `(${code.text})` : code.text;
}
