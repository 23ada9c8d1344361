import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { Json } from "../../asl/states.js";
import { isLonger } from "../api/json-text.js";
import { textOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { StateFailure } from "../run/state-failure.js";

/** Fails when a result is larger than the service allows; `who` is the state or the resource that gave it. */
export function checkSize(frame: Frame, value: Json, who: string): void {
  if (!frame.run.world.limited || !isLonger(textOf(frame, value), limits.payloadBytes)) return;
  throw new StateFailure(
    errorNames.dataLimitExceeded,
    `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}
