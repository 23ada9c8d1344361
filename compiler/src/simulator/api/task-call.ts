import type { Json } from "../../asl/states.js";

/** One attempt of one Task state. */
export interface TaskCall {
  readonly state: string;
  /** The Resource of the state. */
  readonly resource: string;
  /** What a mock is found by: the name of the function, `sqs:sendMessage`, `aws-sdk:s3:getObject`, the name of the activity or of the machine that is started. */
  readonly resourceKey: string;
  /** How the service waits: for the answer, for the end of the job, for the token. */
  readonly pattern: "requestResponse" | "sync" | "sync:2" | "waitForTaskToken";
  /** What is sent: for `lambda:invoke` the payload, for another machine its input, both without the envelope. */
  readonly input: Json;
  /** All that is sent, with the envelope. */
  readonly parameters: Json;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** Where the state runs: `["Name of the Parallel", 1, "Name of the Map", 0]`. */
  readonly path: readonly (string | number)[];
  readonly taskToken?: string;
  /** Virtual time, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly timeoutSeconds?: number;
  readonly heartbeatSeconds?: number;
  /** RoleArn of Credentials. */
  readonly role?: string;
}
