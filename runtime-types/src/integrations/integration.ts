/** What a call can wait for besides the answer of the service: the end of the job, or a token that comes back. */
export type Form = "sync" | "sync:2" | "waitForTaskToken";

/**
 * What the role of a machine must be allowed. A target is an ARN with the partition, region and account left out
 * (`glue:job/{JobName}`, `s3:::{Bucket}/{Key}`), or "*". `{Path}` stands for a parameter of the call, `{Path=text}` for
 * one that is `text` when it is absent, `{Path:name}` for the bare name where the parameter is an ARN, `{Path:revision}`
 * for a name that may lack its revision, `{Path:suffix}` for one to which the service adds a suffix, `{Path:path}` for
 * one that may begin with a slash, `{Path:api}` for the id of the API in a host. `${StateMachineName}` is the machine itself. A parameter that is a whole ARN stands for the whole target. A target whose
 * parameter is absent is left out, and so is a grant without targets; a parameter that only the execution knows is "*".
 */
export interface Grant {
  readonly allow: readonly string[];
  readonly on: readonly string[];
  /** Only for the forms that wait for the job. */
  readonly when?: "sync";
  /** Only where this parameter has one of these values, or any when there are none, or is not known. */
  readonly only?: { readonly parameter: string; readonly values: readonly string[] };
  /** The services that a role may be passed to. */
  readonly passedTo?: string;
}

/** One action of an optimised integration, as Step Functions offers it. */
export interface ActionRow {
  /** The forms it has besides the plain call. */
  readonly forms: readonly Form[];
  readonly grants: readonly Grant[];
}

/** One optimised integration: everything that is known of it, as data. */
export interface IntegrationRow {
  /** The service, as its ARNs spell it: `arn:aws:states:::SERVICE:action`. */
  readonly service: string;
  readonly actions: Readonly<Record<string, ActionRow>>;
  /** Names of errors with the prefix that the service gives them, by the name of the class that stands for each. */
  readonly errors: Readonly<Record<string, string>>;
  /** Before the status code of an answer that is no success, where such an answer is an error of its own. */
  readonly statusErrors?: string;
}

/** The resource of a call: `arn:aws:states:::ecs:runTask.sync`. */
export const resourceOf = (service: string, action: string, form?: Form): string =>
  `arn:aws:states:::${service}:${action}${form === undefined ? "" : `.${form}`}`;

/** A form as a property of an action: `ecs.runTask.sync`, `states.startExecution.sync2`. */
export const formProperties = { sync: "sync", sync2: "sync:2" } as const satisfies Readonly<
  Record<string, Form>
>;

/** The rule of EventBridge by which Step Functions hears of the end of a job. */
export const managedRule = <const Name extends string>(name: Name): Grant => ({
  allow: ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
  on: [`events:rule/${name}`],
  when: "sync",
});

/** The right to hand a role to a service; `on` where the role stands. */
export const passRole = (passedTo: string, ...on: readonly string[]): Grant => ({
  allow: ["iam:PassRole"],
  on,
  passedTo,
});
