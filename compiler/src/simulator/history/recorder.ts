import { detailsField } from "./event.js";
import type { EventDetails, HistoryEvent, HistoryEventType } from "./event.js";

/** Numbers the events of one execution, and keeps them when asked to. */
export interface Recorder {
  /** Whether details are worth making. */
  readonly keeps: boolean;
  readonly events: readonly HistoryEvent[];
  readonly count: () => number;
  /** Gives the id of the event. */
  readonly record: (type: HistoryEventType, previous: number, details?: EventDetails) => number;
}

type Recorded = { -readonly [field in keyof HistoryEvent]: HistoryEvent[field] };

/** Makes a recorder; `full` is called by the event after the last that is allowed. */
export function createRecorder(keeps: boolean, now: () => number, max: number, full: () => never): Recorder {
  const events: HistoryEvent[] = [];
  const fields = new Map<HistoryEventType, `${string}Details`>();
  let count = 0;
  let isFull = false;
  let time = Number.NaN;
  let timestamp = "";

  function stamp(): string {
    const current = now();
    if (current !== time) {
      time = current;
      timestamp = new Date(current).toISOString();
    }
    return timestamp;
  }

  function fieldOf(type: HistoryEventType): `${string}Details` {
    const known = fields.get(type);
    if (known !== undefined) return known;
    const field = detailsField(type);
    fields.set(type, field);
    return field;
  }

  return {
    keeps,
    events,
    count: () => count,
    record: (type, previousEventId, details) => {
      if (count >= max && !ends(type)) {
        // What the end of the execution still has to say is not heard.
        if (isFull) return count;
        isFull = true;
        full();
      }
      const id = ++count;
      if (!keeps) return id;
      const event: Recorded = { id, previousEventId, timestamp: stamp(), type };
      if (details !== undefined) event[fieldOf(type)] = details;
      events.push(event);
      return id;
    },
  };
}

/** The last event is always allowed: it says why there are no more. */
function ends(type: HistoryEventType): boolean {
  return type === "ExecutionFailed" || type === "ExecutionTimedOut" || type === "ExecutionAborted";
}
