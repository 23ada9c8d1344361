export type { Span } from "./span.js";
export { finding, rule } from "./diagnostic.js";
export type { Diagnostic, Family, Rule, Severity } from "./diagnostic.js";
export { bug } from "./bug.js";
export { painter, type Paint } from "./paint.js";
export { jsonReport, renderJson, type JsonReport } from "./render-json.js";
export { renderPretty, type PrettyOptions } from "./render-pretty.js";
export { shownPath } from "./shown-path.js";
export { summary } from "./summary.js";
