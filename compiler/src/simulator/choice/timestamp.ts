const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;

/** A moment: whole milliseconds since 1970 and the nanoseconds above them. */
export interface Moment {
  readonly milliseconds: number;
  readonly nanoseconds: number;
}

/** Reads an ISO 8601 timestamp as the service demands it: with `T`, seconds, and `Z` or an offset. */
export function parseTimestamp(text: string): Moment | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, day = "", time = "", fraction = "", offset = ""] = match;
  const seconds = Date.parse(`${day}T${time}${offset}`);
  if (Number.isNaN(seconds) || !isCalendarDay(day)) return undefined;
  const nanoseconds = Number(fraction.padEnd(9, "0"));
  return {
    milliseconds: seconds + Math.floor(nanoseconds / 1_000_000),
    nanoseconds: nanoseconds % 1_000_000,
  };
}

/** Date.parse takes the 31st of February for a day of March. */
function isCalendarDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

export function compareMoments(left: Moment, right: Moment): number {
  return left.milliseconds - right.milliseconds || left.nanoseconds - right.nanoseconds;
}
