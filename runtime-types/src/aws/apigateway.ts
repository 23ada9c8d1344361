import { apigateway as row } from "../integrations/apigateway.js";
import { service, type Action } from "./service.js";
import { defineError, type DefinedError } from "../errors.js";

/** One request of an API. */
interface InvokeInput {
  /** The host, without a scheme: `abc123.execute-api.eu-central-1.amazonaws.com`. */
  readonly ApiEndpoint: string;
  readonly Method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  readonly Stage?: string | undefined;
  readonly Path?: string | undefined;
  readonly Headers?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly QueryParameters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly RequestBody?: unknown;
  readonly AllowNullValues?: boolean | undefined;
  /** With a token in the request and `RESOURCE_POLICY`, the policy of the API decides. */
  readonly AuthType?: "NO_AUTH" | "IAM_ROLE" | "RESOURCE_POLICY" | undefined;
}

/** What the API answered. */
interface InvokeOutput {
  readonly StatusCode: number;
  readonly StatusText: string;
  readonly Headers: Readonly<Record<string, readonly string[]>>;
  readonly ResponseBody: unknown;
}

interface Actions {
  /** One request of an API. */
  readonly invoke: Action<InvokeInput, InvokeOutput>;
}

/**
 * Amazon API Gateway.
 * @example
 * const order = workflow(async (input: { id: string }) => {
 *   try {
 *     const response = await apigateway.invoke({
 *       ApiEndpoint: param("OrdersHost"),
 *       Method: "GET",
 *       Stage: "live",
 *       Path: `/orders/${input.id}`,
 *       AuthType: "IAM_ROLE",
 *     });
 *     return { order: response.ResponseBody };
 *   } catch (e) {
 *     if (e instanceof apigateway.status(404)) return { order: null };
 *     throw e;
 *   }
 * });
 */
export const apigateway = {
  .../* @__PURE__ */ service<Actions>()(row),
  /** The error of a status code that is not a success. */
  status: <const Code extends number>(code: Code): DefinedError<`ApiGateway.${Code}`> =>
    defineError(`ApiGateway.${code}`),
} as const;
