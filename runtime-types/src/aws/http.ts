import { defineError, type DefinedError } from "../errors.js";
import { http as row } from "../integrations/http.js";
import { resourceOf } from "../integrations/integration.js";
import { step, type CallOptions, type Step } from "../steps.js";

/**
 * The input of `http.invoke`.
 * @example
 * const input: HttpRequest = { ApiEndpoint: "https://api.example.com/v1/orders", Method: "GET", Authentication: { ConnectionArn: connection("Example").arn } };
 */
export interface HttpRequest {
  readonly ApiEndpoint: string;
  readonly Method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS" | "HEAD";
  readonly Authentication: { readonly ConnectionArn: string };
  readonly Headers?: Readonly<Record<string, string>> | undefined;
  readonly QueryParameters?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly RequestBody?: unknown;
  readonly Transform?:
    | {
        readonly RequestBodyEncoding?: "NONE" | "URL_ENCODED" | undefined;
        readonly RequestEncodingOptions?:
          | {
              readonly ArrayFormat?: "INDICES" | "REPEAT" | "COMMAS" | "BRACKETS" | "NONE" | undefined;
            }
          | undefined;
      }
    | undefined;
}

/**
 * What an endpoint answered, with its status and its headers.
 * @example
 * const failed = (response: HttpResponse<unknown>): boolean => response.StatusCode >= 300;
 */
export interface HttpResponse<Body> {
  readonly StatusCode: number;
  readonly StatusText: string;
  readonly Headers: Readonly<Record<string, readonly string[]>>;
  readonly ResponseBody: Body;
}

/**
 * One HTTP API: its address, its connection and the options of its calls.
 * @example
 * const stripe: HttpEndpoint = http.endpoint("https://api.stripe.com/v1", { connection: connection("Stripe").arn });
 */
export interface HttpEndpoint {
  get<Body>(path: string, request?: EndpointRequest, options?: CallOptions): Promise<HttpResponse<Body>>;
  post<Body>(path: string, request?: EndpointRequest, options?: CallOptions): Promise<HttpResponse<Body>>;
  put<Body>(path: string, request?: EndpointRequest, options?: CallOptions): Promise<HttpResponse<Body>>;
  patch<Body>(path: string, request?: EndpointRequest, options?: CallOptions): Promise<HttpResponse<Body>>;
  delete<Body>(path: string, request?: EndpointRequest, options?: CallOptions): Promise<HttpResponse<Body>>;
}

/**
 * What one request of an endpoint adds.
 * @example
 * const request: EndpointRequest = { query: { limit: "10" }, headers: { Accept: "application/json" } };
 */
export interface EndpointRequest {
  readonly query?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

const invoke = <Body>(options: CallOptions = {}): Step<HttpRequest, HttpResponse<Body>> =>
  step({ kind: "service", key: "http:invoke", resource: resourceOf(row.service, "invoke"), options });

function endpoint(
  address: string,
  { connection, ...options }: CallOptions & { readonly connection: string },
): HttpEndpoint {
  const call =
    (method: HttpRequest["Method"]) =>
    <Body>(
      path: string,
      request: EndpointRequest = {},
      callOptions: CallOptions = {},
    ): Promise<HttpResponse<Body>> =>
      invoke<Body>(options)(
        {
          ApiEndpoint: address + path,
          Method: method,
          Authentication: { ConnectionArn: connection },
          ...(request.headers && { Headers: request.headers }),
          ...(request.query && { QueryParameters: request.query }),
          ...(request.body !== undefined && { RequestBody: request.body }),
        },
        callOptions,
      );
  return {
    get: call("GET"),
    post: call("POST"),
    put: call("PUT"),
    patch: call("PATCH"),
    delete: call("DELETE"),
  };
}

/**
 * Calls of HTTP endpoints.
 * @example
 * const stripe = http.endpoint("https://api.stripe.com/v1", {
 *   connection: connection("Stripe").arn,
 *   retry: { on: http.status(429), retries: 5, jitter: "full" },
 * });
 * const lookUp = workflow(async (input: { id: string }) => {
 *   const response = await stripe.get<{ email: string }>(`/customers/${input.id}`);
 *   return { email: response.ResponseBody.email };
 * });
 */
export const http = {
  endpoint,
  /** One request, with every field that the service has. */
  invoke: <Body>(request: HttpRequest, options?: CallOptions): Promise<HttpResponse<Body>> =>
    invoke<Body>()(request, options),
  /** The error of a status code that is not a success. */
  status: <const Code extends number>(code: Code): DefinedError<`States.Http.StatusCode.${Code}`> =>
    defineError(`States.Http.StatusCode.${code}`),
  errors: {
    /** The endpoint did not answer. */
    Socket: /* @__PURE__ */ defineError(row.errors.Socket),
  },
} as const;
