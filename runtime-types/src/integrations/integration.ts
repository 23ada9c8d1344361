/** What a call can wait for besides the answer of the service: the end of the job, or a token that comes back. */
export type Form = "sync" | "sync:2" | "waitForTaskToken";

/** One action of an optimised integration, as Step Functions offers it. */
export interface ActionRow {
  /** The forms it has besides the plain call. */
  readonly forms: readonly Form[];
}

/** One optimised integration: everything that is known of it, as data. */
export interface IntegrationRow {
  /** The service, as its ARNs spell it: `arn:aws:states:::SERVICE:action`. */
  readonly service: string;
  readonly actions: Readonly<Record<string, ActionRow>>;
  /** Names of errors with the prefix that the service gives them, by the name of the class that stands for each. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The resource of a call: `arn:aws:states:::ecs:runTask.sync`. */
export const resourceOf = (service: string, action: string, form?: Form): string =>
  `arn:aws:states:::${service}:${action}${form === undefined ? "" : `.${form}`}`;

/** A form as a property of an action: `ecs.runTask.sync`, `states.startExecution.sync2`. */
export const formProperties = { sync: "sync", sync2: "sync:2" } as const satisfies Readonly<
  Record<string, Form>
>;
