import { nameMatches } from "../error-names.js";
import { WorkflowError, type ErrorClass } from "../errors.js";
import type { Retry, RetryRule } from "../retry.js";
import { milliseconds } from "./duration.js";

/** Says how long to wait before another attempt, or undefined when there is none; counts what it grants. */
export type Retriers = (error: string) => Delay | undefined;

/** Milliseconds, and the share of them that jitter leaves. */
export interface Delay {
  readonly most: number;
  readonly jitter: number;
}

/** The retriers of one state: asked in order, each with a count of its own. The first that matches decides. */
export function retriersOf(retry: Retry, jitter: () => number): Retriers {
  const rules: readonly RetryRule[] = "length" in retry ? retry : [retry];
  const granted = new Map<RetryRule, number>();
  return (error) => {
    const rule = rules.find((one) => matches(one, error));
    if (!rule) return undefined;
    const made = granted.get(rule) ?? 0;
    if (made >= (rule.retries ?? 3)) return undefined;
    granted.set(rule, made + 1);
    const delay = milliseconds(rule.interval ?? "1s") * (rule.backoff ?? 2) ** made;
    const capped = rule.maxDelay === undefined ? delay : Math.min(delay, milliseconds(rule.maxDelay));
    return { most: capped, jitter: rule.jitter === "full" ? jitter() : 1 };
  };
}

function matches(rule: RetryRule, error: string): boolean {
  if (rule.on === undefined) return true;
  const classes: readonly ErrorClass[] = typeof rule.on === "function" ? [rule.on] : rule.on;
  return classes.some((one) => one === WorkflowError || nameMatches(error, one));
}
