export { looksLikeIntrinsic, parseIntrinsic } from "./parse.js";
export type { ParsedIntrinsic } from "./parse.js";
export { intrinsicArity, isIntrinsicName, maxIntrinsicNesting } from "./intrinsic.js";
export type { Arity, IntrinsicArgument, IntrinsicCall, IntrinsicName } from "./intrinsic.js";
export { IntrinsicPathMissing, evaluateIntrinsic } from "./evaluate.js";
export { IntrinsicFailure } from "./intrinsic-failure.js";
export { applyIntrinsic } from "./apply.js";
export type { Chance } from "./apply.js";
