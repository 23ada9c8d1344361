type ShortUnit = "s" | "m" | "h" | "d";
type LongUnit = "second" | "seconds" | "minute" | "minutes" | "hour" | "hours" | "day" | "days";

/**
 * A length of time with its unit; a bare number is not a duration.
 * @example
 * const patience: Duration = "2 days";
 */
export type Duration = `${number}${ShortUnit}` | `${number} ${LongUnit}`;

/**
 * A duration from data.
 * @example
 * const poll = workflow(async (input: { pause: number }) => {
 *   await wait(seconds(input.pause));
 * });
 */
export const seconds = (count: number): Duration => `${count}s`;

/**
 * A duration from data, in minutes.
 * @example
 * const pause: Duration = minutes(5);
 */
export const minutes = (count: number): Duration => `${count}m`;

/**
 * A duration from data, in hours.
 * @example
 * const pause: Duration = hours(6);
 */
export const hours = (count: number): Duration => `${count}h`;

/**
 * A duration from data, in days.
 * @example
 * const pause: Duration = days(2);
 */
export const days = (count: number): Duration => `${count}d`;
