import { step, type CallOptions, type Step } from "../steps.js";

/** A call of an optimised integration: the service answers and the workflow goes on. */
export const serviceStep = <I, O>(service: string, action: string, options: CallOptions = {}): Step<I, O> =>
  step({
    kind: "service",
    key: `${service}:${action}`,
    resource: `arn:aws:states:::${service}:${action}`,
    options,
  });

/**
 * A call that also has the form `.sync`, which waits for the job that it starts.
 * @example
 * const runs: JobStep<{ JobName: string }, { JobRunId: string }, { JobRunState: string }> = glue.startJobRun;
 */
export interface JobStep<I, O, Job> extends Step<I, O> {
  /** Waits until the job has ended; throws JobFailed when it did not succeed. */
  readonly sync: Step<I, Job>;
}

/** A call with both forms. */
export function jobStep<I, O, Job>(service: string, action: string): JobStep<I, O, Job> {
  const sync = step<I, Job>({
    kind: "service",
    key: `${service}:${action}.sync`,
    resource: `arn:aws:states:::${service}:${action}.sync`,
    options: {},
    job: true,
  });
  return Object.assign(serviceStep<I, O>(service, action), { sync });
}
