import { eventbridge as row } from "../integrations/eventbridge.js";
import { service, type Action } from "./service.js";

/**
 * The input of `eventbridge.putEvents`.
 * @example
 * const input: PutEventsInput = { Entries: [{ Source: "shop", DetailType: "Sold", Detail: { id: "7" } }] };
 */
export interface PutEventsInput {
  readonly Entries: readonly EventEntry[];
}

/**
 * One event.
 * @example
 * const sold: EventEntry = { Source: "shop", DetailType: "Sold", Detail: { id: "7" } };
 */
export interface EventEntry {
  readonly Source: string;
  readonly DetailType: string;
  /** An object; it is sent as its JSON text. */
  readonly Detail: unknown;
  readonly EventBusName?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly Time?: string | undefined;
  readonly TraceHeader?: string | undefined;
}

/**
 * The result of `eventbridge.putEvents`, where every event was taken: one that was not is an error.
 * @example
 * const first = (output: PutEventsOutput): string | undefined => output.Entries[0]?.EventId;
 */
export interface PutEventsOutput {
  readonly Entries: readonly { readonly EventId: string }[];
  readonly FailedEntryCount: number;
}

interface Actions {
  /** Sends events. */
  readonly putEvents: Action<PutEventsInput, PutEventsOutput>;
}

/**
 * Amazon EventBridge.
 * @example
 * const tell = workflow(async (order: { id: string }) => {
 *   await eventbridge.putEvents({ Entries: [{ Source: "shop", DetailType: "Sold", Detail: { id: order.id } }] });
 * });
 */
export const eventbridge = /* @__PURE__ */ service<Actions>()(row);
