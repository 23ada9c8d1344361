export type { Span } from "./span.js";
export { finding, rule } from "./diagnostic.js";
export type { Diagnostic, Family, Rule, Severity } from "./diagnostic.js";
