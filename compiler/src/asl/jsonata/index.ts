export { expressionText, isExpression } from "./expression.js";
export { parseJsonata } from "./parse.js";
export type { JsonataNode, ParsedJsonata } from "./parse.js";
export { variablesOf, walkJsonata } from "./walk.js";
export { compileJsonata } from "./compile.js";
export type { JsonataBindings, JsonataEvaluate, JsonataResult } from "./compile.js";
export type { JsonataWorld } from "./functions.js";
