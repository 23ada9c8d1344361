import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { JsonObject } from "../../asl/states.js";
import { isLonger, jsonText } from "../api/json-text.js";
import { failureOf } from "./frame.js";
import type { Frame } from "./frame.js";
import { visibleVariables } from "./scope.js";

/** Fails when an Assign, or all variables together, are larger than the service allows. */
export function checkVariables(frame: Frame, assigned: JsonObject): void {
  if (!frame.run.world.limited) return;
  const text = jsonText(assigned);
  if (isLonger(text, limits.assignBytes)) {
    throw failureOf(frame, errorNames.runtime, "The total size of the assigned variables exceeds 256 KiB.");
  }
  // Only when this one is of some size can the sum of all have come near the limit.
  if (text.length < limits.assignBytes / 8) return;
  if (isLonger(jsonText(visibleVariables(frame.scope)) + text, limits.variableBytes)) {
    throw failureOf(frame, errorNames.runtime, "The total size of all variables exceeds 10 MiB.");
  }
}
