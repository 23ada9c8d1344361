import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { StateMachine } from "../../compiler/src/asl/states.js";
import type { TaskCall } from "../../compiler/src/simulator/index.js";
import { keyOf } from "../harness/run-simulator.js";
import { sharedFolder } from "../corpus/measure.mjs";

const folder = `${sharedFolder}/seed-asl`;

/** Whether the machines that people wrote are here; they are no part of the project. */
export const machinesByHand = existsSync(folder);

/** The machine with the number of an example. */
export function machineByHand(example: string): StateMachine {
  const file = readdirSync(folder).find((name) => name.startsWith(example.slice(0, 3)));
  if (file === undefined) throw new Error(`No machine by hand for ${example}.`);
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as StateMachine;
}

/** "charge-card" and the ARN of the function ChargeCard are both what the example calls ChargeCard. */
export function keyByHand(call: TaskCall): string {
  const isFunction = call.resource.includes("lambda");
  if (!isFunction) return keyOf(call);
  const name = (call.resourceKey.split(":").pop() ?? "")
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
  return call.pattern === "waitForTaskToken" ? `${name}.waitForTaskToken` : name;
}

/** The payload instead of the whole response of Lambda, wherever the machine did not unwrap it. */
export function withoutEnvelope(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEnvelope);
  if ("Payload" in value && "StatusCode" in value) return value.Payload;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutEnvelope(item)]));
}
