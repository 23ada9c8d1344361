import type { Json } from "../../asl/states.js";

/** What a Task state asks of its resource, evaluated for one attempt. */
export interface TaskRequest {
  readonly parameters: Json;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
  readonly role: string | undefined;
}

/** How one attempt ended. */
export type Outcome =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "failure"; readonly error: string | undefined; readonly cause: string | undefined }
  | { readonly kind: "timeout" };
