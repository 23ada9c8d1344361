import type { Maker } from "./maker.js";
import { dataIn, textsIn, type Scope } from "./scope.js";

/** A call of a step of its own, with what can be read here. */
export function call(maker: Maker, scope: Scope, kind: "s" | "u", options: readonly string[] = []): string {
  const given = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  return `${maker.step(kind)}(${argument(maker, scope)}${given})`;
}

/** What the undo of a step may say of its call. */
export function callOptions({ dice, uses }: Maker): readonly string[] {
  const options: string[] = [];
  if (dice.chance(12)) {
    uses("retry");
    const on = dice.pick(["", "on: Injected, ", "on: errors.Timeout, "]);
    options.push(`retry: { ${on}interval: "1s", retries: ${dice.int(1, 2)} }`);
  }
  if (dice.chance(5)) options.push(`timeout: "5s"`);
  return options;
}

function argument(maker: Maker, scope: Scope): string {
  const { dice, uses } = maker;
  const id = textOf(maker, scope);
  if (!dice.chance(22)) return `{ id: ${id} }`;
  uses("data in an argument");
  return `{ id: ${id}, with: ${dataOf(maker, scope)} }`;
}

/** Some text. */
export function textOf({ dice, rich }: Maker, scope: Scope): string {
  const texts = textsIn(scope);
  if (rich && dice.chance(10)) return `\`\${${dice.pick(texts)}} and \${${dice.pick(texts)}}\``;
  // What was made last is what a real program reads.
  return dice.chance(50) ? texts.at(-1)! : dice.pick(texts);
}

/** Some data that is no text. */
export function dataOf(maker: Maker, scope: Scope): string {
  const { dice } = maker;
  const data = dataIn(scope);
  if (dice.chance(60)) return dice.chance(50) ? data.at(-1)! : dice.pick(data);
  if (dice.chance(50)) return `[${textOf(maker, scope)}, ${textOf(maker, scope)}]`;
  return `{ a: ${textOf(maker, scope)}, b: ${dice.pick(data)} }`;
}
