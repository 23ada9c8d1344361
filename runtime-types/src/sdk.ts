import { defineError, type DefinedError } from "./errors.js";
import { sdkPrefixOf, type SdkService } from "./integrations/sdk-services.js";
import type { SdkInput, SdkOutput } from "./sdk-json.js";
import { step, type CallOptions, type Step } from "./steps.js";

/** The last overloads of a method of an aggregated client: one promise form, two callback forms. */
type Operation<F> = F extends {
  (input: infer I, options?: infer _Options): Promise<infer O>;
  (input: infer _I2, callback: infer _Callback): void;
  (input: infer _I3, options: infer _Options2, callback: infer _Callback2): void;
}
  ? { readonly input: I; readonly output: O }
  : never;

/**
 * The operations of an aggregated client as steps, with the keys that Step Functions wants and JSON for values.
 * @example
 * interface Translate {
 *   translateText(input: { text: string }, options?: object): Promise<{ translatedText: string | undefined }>;
 *   translateText(input: { text: string }, callback: () => void): void;
 *   translateText(input: { text: string }, options: object, callback: () => void): void;
 * }
 * const translate: Sdk<Translate> = sdk<Translate>("translate");
 */
export type Sdk<Client> = {
  readonly [K in keyof Client as Operation<Client[K]> extends never ? never : K]: Operation<
    Client[K]
  > extends {
    readonly input: infer I;
    readonly output: infer O;
  }
    ? Step<SdkInput<I>, SdkOutput<O>>
    : never;
} & {
  /** The class of an error of the service, by its name as Step Functions spells it: always with `Exception` at its end. */
  error<const Name extends `${string}Exception`>(name: Name): DefinedError<`${string}.${Name}`>;
};

/**
 * Any operation of the AWS SDK as a step, typed by the aggregated client of an `@aws-sdk/client-*` package. The keys are
 * those of Step Functions: `DBInstanceIdentifier` is `DbInstanceIdentifier`.
 * @example
 * interface Glue {
 *   getJobRun(input: { JobName: string | undefined }, options?: object): Promise<{ JobRun?: { JobRunState?: string } }>;
 *   getJobRun(input: { JobName: string | undefined }, callback: () => void): void;
 *   getJobRun(input: { JobName: string | undefined }, options: object, callback: () => void): void;
 * }
 * const glue = sdk<Glue>("glue");
 * const state = workflow(async (input: { job: string }) => {
 *   try {
 *     const found = await glue.getJobRun({ JobName: input.job });
 *     return { state: found.JobRun?.JobRunState ?? "UNKNOWN" };
 *   } catch (e) {
 *     if (e instanceof glue.error("EntityNotFoundException")) return { state: "NONE" };
 *     throw e;
 *   }
 * });
 */
export function sdk<Client>(service: SdkService, options: CallOptions = {}): Sdk<Client> {
  const operations = new Map<PropertyKey, Step<never, unknown>>();
  const operation = (name: string): Step<never, unknown> =>
    step({
      kind: "sdk",
      key: `aws-sdk:${service}:${name}`,
      resource: `arn:aws:states:::aws-sdk:${service}:${name}`,
      options,
    });
  const errorOf = (name: string): DefinedError<string> => defineError(`${sdkPrefixOf(service)}.${name}`);
  const get = (_target: object, name: PropertyKey): unknown => {
    if (typeof name !== "string" || name === "then") return undefined;
    if (name === "error") return errorOf;
    const found = operations.get(name) ?? operation(name);
    operations.set(name, found);
    return found;
  };
  return new Proxy({}, { get }) as Sdk<Client>;
}
