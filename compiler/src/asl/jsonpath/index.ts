export { parsePath, parsePathPrefix } from "./parse.js";
export { printPath, printNormalised } from "./print.js";
export { isDefinite, isReferencePath } from "./definite.js";
export { evaluatePath } from "./evaluate.js";
export type { PathResult, PathRoots } from "./evaluate.js";
export { writeAtPath } from "./write.js";
export type { WriteResult } from "./write.js";
export { setProperty, withProperty } from "./with-property.js";
export { sameJson } from "./same-json.js";
export type {
  FilterLiteral,
  FilterOperator,
  FilterTest,
  FilterValue,
  ParsedPath,
  Path,
  PathFunction,
  PathRoot,
  PathStep,
} from "./path.js";
