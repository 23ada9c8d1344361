import { branching } from "./branches.js";
import { child } from "./children.js";
import { effect, thrown } from "./effects.js";
import { exit } from "./exits.js";
import { fanOut } from "./fan-outs.js";
import { functionStatement } from "./functions.js";
import { innerSaga } from "./inner-sagas.js";
import { loop } from "./loops.js";
import type { Maker } from "./maker.js";
import { after, type Scope, type Statement } from "./scope.js";
import { assignable, assigned, declared } from "./variables.js";

/** One statement of a body. */
export function statement(maker: Maker, scope: Scope): Statement {
  const { dice } = maker;
  const mayNest = maker.grows() && scope.depth > 0;
  const nests = mayNest ? 1 : 0;
  return dice.weighted<() => Statement>([
    [5, () => effect(maker, scope)],
    [0.7, () => named("throw", thrown)],
    [(scope.loops.length === 0 ? 1.4 : scope.inTry ? 14 : 6) * nests, () => named("", exit)],
    [scope.variables.length < 2 ? 1.6 * nests : 0, () => declaredThenRead()],
    [assignable(scope).length > 0 ? 3 : 0, () => named("assignment", assigned)],
    [(scope.loops.length > 0 ? 6 : 3) * nests, () => branching(maker, scope)],
    [(scope.loops.length === 1 ? 7 : 3.4) * nests, () => loop(maker, scope)],
    [2 * nests, () => innerSaga(maker, scope)],
    [3.2 * nests, () => fanOut(maker, scope)],
    [1.6 * nests, () => functionStatement(maker, scope)],
    [maker.parent ? 2 * nests : 0, () => child(maker, scope)],
  ])();

  function named(construct: string, make: (maker: Maker, scope: Scope) => Statement): Statement {
    if (construct !== "") maker.uses(construct);
    return make(maker, scope);
  }

  /** A variable, and an effect whose undo may read it. */
  function declaredThenRead(): Statement {
    const variable = declared(maker, scope);
    const read = effect(maker, after(scope, variable));
    return { ...read, text: `${variable.text}\n${read.text}`, variables: variable.variables ?? [] };
  }
}
