import type { Io, Sink } from "./io.js";

/** A flag decides first, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads. */
export function wantsColour(io: Io, sink: Sink, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  const forced = io.env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return !["0", "false"].includes(forced);
  if ((io.env["NO_COLOR"] ?? "") !== "") return false;
  return sink.isTTY && io.env["TERM"] !== "dumb";
}
