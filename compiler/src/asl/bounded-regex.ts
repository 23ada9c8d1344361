import { Script, createContext } from "node:vm";

/** A regular expression that took too long: its own pattern makes it try exponentially many ways. */
export class RegexTooSlow extends Error {}

const maxMilliseconds = 1_000;

/** Like RegExp, but gives up after a second: a definition is data and may not hang its reader. */
export class BoundedRegex {
  lastIndex = 0;
  readonly #expression: RegExp;

  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  exec(text: string): RegExpExecArray | null {
    this.#expression.lastIndex = this.lastIndex;
    const match = isLinear(this.#expression.source)
      ? this.#expression.exec(text)
      : execInTime(this.#expression, text);
    this.lastIndex = this.#expression.lastIndex;
    return match;
  }
}

/** One repetition cannot multiply with another. */
function isLinear(source: string): boolean {
  return (source.match(/[*+{]/g) ?? []).length <= 1 && !/\\\d/.test(source);
}

const sandbox = createContext({ expression: undefined, text: undefined }, { name: "regular expression" });
const script = new Script("expression.exec(text)");

function execInTime(expression: RegExp, text: string): RegExpExecArray | null {
  Object.assign(sandbox, { expression, text });
  try {
    return script.runInContext(sandbox, { timeout: maxMilliseconds }) as RegExpExecArray | null;
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw new RegexTooSlow(`the regular expression /${expression.source}/ takes too long`);
    }
    throw error;
  } finally {
    Object.assign(sandbox, { expression: undefined, text: undefined });
  }
}
