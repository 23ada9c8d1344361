import type { TaskCall } from "../api/task-call.js";
import type { Frame } from "../run/frame.js";
import type { Outcome } from "./request.js";
import type { Resource } from "./resource.js";

/** Ends the attempt when no heartbeat comes in time; gives the function that is a heartbeat. */
export function watchHeartbeat(
  frame: Frame,
  resource: Resource,
  call: TaskCall,
  resume: (outcome: Outcome) => void,
): () => void {
  const { scheduler } = frame.run.world;
  const { heartbeatSeconds } = call;
  // Only who holds a token can send heartbeats.
  const watched = resource.kind === "activity" || resource.pattern === "waitForTaskToken";
  if (heartbeatSeconds === undefined || !watched) return () => undefined;
  let last = scheduler.now;
  const check = () => {
    const due = last + heartbeatSeconds * 1000;
    if (scheduler.now >= due) resume({ kind: "timeout" });
    else scheduler.at(due, check);
  };
  scheduler.at(last + heartbeatSeconds * 1000, check);
  return () => {
    last = scheduler.now;
  };
}
