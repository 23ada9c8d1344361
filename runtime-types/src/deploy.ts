import { valueOf } from "./engine.js";

/**
 * A string that the deployment gives; in the definition and in local runs it is the text `${Name}`.
 * @example
 * const reports = param("ReportsPrefix");
 * const uri = workflow(async (input: { id: string }) => ({ uri: `s3://${reports}/${input.id}` }));
 */
export const param: Param = Object.assign((name: string) => `\${${name}}`, {
  number: (name: string) => valueOf("param", name, `param.number("${name}")`) as number,
});

/**
 * The type of `param`.
 * @example
 * const limit = (from: Param): string => from("Limit");
 */
export interface Param {
  (name: string): string;
  /** A number that the deployment gives, where ASL can take an expression. */
  number(name: string): number;
}

/**
 * Values that a build is made with: constants for the compiler, which may differ by stage.
 * @example
 * const decide = workflow(async (order: { total: number }) => {
 *   if (order.total > stage.number("reviewLimit")) return { review: true };
 *   return { review: false };
 * });
 */
export const stage = {
  number: (name: string): number => valueOf("stage", name, `stage.number("${name}")`) as number,
  string: (name: string): string => valueOf("stage", name, `stage.string("${name}")`) as string,
  flag: (name: string): boolean => valueOf("stage", name, `stage.flag("${name}")`) as boolean,
} as const;

/**
 * The partition of the deployment: `aws`, `aws-cn`, ...
 * @example
 * const arn = `arn:${partition}:sqs:${region}:${accountId}:reviews`;
 */
export const partition: string = "${Partition}";

/**
 * The region of the deployment.
 * @example
 * const url = `https://sqs.${region}.amazonaws.com/${accountId}/reviews`;
 */
export const region: string = "${Region}";

/**
 * The account of the deployment.
 * @example
 * const role = `arn:${partition}:iam::${accountId}:role/Billing`;
 */
export const accountId: string = "${AccountId}";
