import type { Dice } from "./dice.js";

export interface ErrorClass {
  readonly name: string;
  /** What a step reports it as. */
  readonly error: string;
  readonly declaration: string;
}

const cardDeclined = plain("CardDeclined", "WorkflowError");
const goldDeclined = plain("GoldDeclined", "CardDeclined");
const rejected = plain("Rejected", "WorkflowError");
const throttled: ErrorClass = {
  name: "Throttled",
  error: "Api.Throttled",
  declaration: `export class Throttled extends WorkflowError {\nstatic readonly errorName = "Api.Throttled";\n}`,
};

function plain(name: string, base: string): ErrorClass {
  return { name, error: name, declaration: `export class ${name} extends ${base} {}` };
}

/** Some of the same few in each program: what a name is a subclass of is known by name. */
export function randomErrorClasses(dice: Dice): readonly ErrorClass[] {
  return dice.weighted([
    [1, []],
    [3, [cardDeclined]],
    [3, [cardDeclined, goldDeclined]],
    [2, [rejected]],
    [2, [cardDeclined, throttled]],
    [2, [rejected, cardDeclined, goldDeclined, throttled]],
  ]);
}
