import { defineError, type DefinedError } from "../errors.js";
import { formProperties, resourceOf, type Form, type IntegrationRow } from "../integrations/integration.js";
import { step, type Step } from "../steps.js";

/** The input and the output of one action, and the job that its form `.sync`, or `.sync:2`, gives. */
export interface Action<I, O, Job = unknown, ParsedJob = Job> {
  readonly input: I;
  readonly output: O;
  readonly job: Job;
  readonly parsedJob: ParsedJob;
}

/**
 * A call that also has the form `.sync`, which waits for the job that it starts.
 * @example
 * const runs: JobStep<{ JobName: string }, { JobRunId: string }, { JobRunState: string }> = glue.startJobRun;
 */
export interface JobStep<I, O, Job> extends Step<I, O> {
  /** Waits until the job has ended; throws JobFailed when it did not succeed. */
  readonly sync: Step<I, Job>;
}

/** An action as a step, with the forms that its row lists. */
type ActionStep<A, F extends Form> =
  A extends Action<infer I, infer O, infer Job, infer ParsedJob>
    ? ("sync" extends F ? JobStep<I, O, Job> : Step<I, O>) &
        ("sync:2" extends F ? { readonly sync2: Step<I, ParsedJob> } : unknown)
    : never;

/** Every action of a row as a step: the row says which there are, `Actions` how each is typed. */
export type Service<Row extends IntegrationRow, Actions> = {
  readonly [A in keyof Actions]: ActionStep<Actions[A], FormsOf<Row, A>>;
} & { readonly errors: { readonly [E in keyof Row["errors"]]: DefinedError<Row["errors"][E]> } };

type FormsOf<Row extends IntegrationRow, A> = A extends keyof Row["actions"]
  ? Row["actions"][A]["forms"][number]
  : never;

/** The actions and errors of an integration, made from its row; a row and its types have the same actions. */
export const service =
  <Actions>() =>
  <const Row extends IntegrationRow & { readonly actions: Readonly<Record<keyof Actions, unknown>> }>(
    row: Row & { readonly actions: Readonly<Record<Exclude<keyof Row["actions"], keyof Actions>, never>> },
  ): Service<Row, Actions> => {
    const actions = Object.entries(row.actions).map(([name, { forms }]) => [
      name,
      actionStep(row.service, name, forms),
    ]);
    const errors = Object.entries(row.errors).map(([name, error]) => [name, defineError(error)]);
    return { ...Object.fromEntries(actions), errors: Object.fromEntries(errors) } as Service<Row, Actions>;
  };

function actionStep(name: string, action: string, forms: readonly Form[]): Step<never, unknown> {
  const ofForm = (form?: Form): Step<never, unknown> =>
    step({
      kind: "service",
      key: `${name}:${action}${form === undefined ? "" : `.${form}`}`,
      resource: resourceOf(name, action, form),
      options: {},
      ...(form === undefined ? {} : { job: true }),
    });
  const waiting = Object.entries(formProperties).filter(([, form]) => forms.includes(form));
  return Object.assign(
    ofForm(),
    Object.fromEntries(waiting.map(([property, form]) => [property, ofForm(form)])),
  );
}
