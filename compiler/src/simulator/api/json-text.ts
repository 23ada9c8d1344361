import type { Json } from "../../asl/states.js";
import { SimulationError } from "./simulation-error.js";

/** JSON text; a value that is nested too deeply to be written is an error of the simulation, not a crash. */
export function jsonText(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError)
      throw new SimulationError("A value is nested too deeply to be written as JSON.");
    throw error;
  }
}

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** Whether a text has more bytes than `max`; most are so short that nothing need be counted. */
export function isLonger(text: string, max: number): boolean {
  return text.length > max || (text.length * 3 > max && byteLength(text) > max);
}
