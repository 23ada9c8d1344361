import type { Mode } from "../harness/fixture.js";

/** What is expected of an example beside its pages. */
export interface About {
  readonly settings: readonly Mode[];
  /** How many states the machine by hand has. */
  readonly statesByHand: number;
  /** Why ours has more, where it does. */
  readonly moreStates?: string;
  readonly byHand: Compared | NotCompared;
}

/** The machine by hand behaves as ours does, its outputs and payloads seen through these functions. */
export interface Compared {
  /** "always", or as long as no call fails: why not then. */
  readonly same: "always" | { readonly unlessItFails: string };
  /** States of the machine by hand that stand for a call of ours. */
  readonly stubs?: readonly string[];
  /** Steps whose failures the machine by hand does not survive. */
  readonly neverFailing?: readonly string[];
  /** Steps of ours that the machine by hand does not have. */
  readonly added?: readonly string[];
  /** "any" where each machine sends what it keeps, and only the order of calls can be compared. */
  readonly payload?: "any" | ((payload: unknown) => unknown);
  readonly output?: (output: unknown) => unknown;
  /** What the machine by hand calls buckets of ours. */
  readonly buckets?: Readonly<Record<string, string>>;
  /** Names of functions that say less than ours. */
  readonly functions?: Readonly<Record<string, string>>;
  /** Cases that the machine by hand gets wrong, each with the reason. */
  readonly wrongCases?: Readonly<Record<string, string>>;
}

export interface NotCompared {
  readonly wrong: string;
}

const everywhere: readonly Mode[] = ["auto", "jsonpath", "jsonata"];
const fields = (value: unknown): Readonly<Record<string, unknown>> => value as Record<string, unknown>;
const outsideOfPayload = "it reads the fraud score outside of the Payload, where it never is";
const nothing = (): unknown => ({});

export const about: Readonly<Record<string, About>> = {
  "01-order-approval-map": {
    settings: everywhere,
    statesByHand: 4,
    byHand: {
      same: "always",
      wrongCases: { large: "the answer of the reviewer replaces the order" },
    },
  },
  "02-distributed-map-objects": {
    settings: everywhere,
    statesByHand: 2,
    byHand: {
      same: "always",
      buckets: { "${RawEventsName}": "raw-events-prod" },
      payload: "any",
      output: (output) => ({
        ...fields(output),
        ResultWriterDetails: {
          ...fields(fields(output)["ResultWriterDetails"]),
          Bucket: "${MapResultsName}",
        },
      }),
    },
  },
  "03-payment-retry": {
    settings: everywhere,
    statesByHand: 3,
    byHand: { same: "always", added: ["VoidCharge"] },
  },
  "04-saga-compensation": {
    settings: everywhere,
    statesByHand: 5,
    byHand: {
      same: { unlessItFails: "the result of RefundCharge replaces the reservation that is released next" },
      wrongCases: { fails: "the same" },
    },
  },
  "05-transcode": { settings: everywhere, statesByHand: 2, byHand: { same: "always" } },
  "06-retry-catch-lab": {
    settings: everywhere,
    statesByHand: 3,
    byHand: { same: "always", functions: { DoesNotExist: "DoWork" } },
  },
  "07-order-fraud-shipment": {
    settings: everywhere,
    statesByHand: 10,
    byHand: {
      same: { unlessItFails: "no valid order comes past the Choice" },
      wrongCases: { "": outsideOfPayload, fraud: outsideOfPayload },
    },
  },
  "08-retry-lambda-errors": { settings: everywhere, statesByHand: 1, byHand: { same: "always" } },
  "09-catch-domain-error": {
    settings: everywhere,
    statesByHand: 3,
    byHand: {
      same: "always",
      output: (output) => {
        const { orderId, error } = fields(output);
        return error === undefined ? output : { orderId, declined: fields(error)["Cause"] };
      },
    },
  },
  "10-saga-three-steps": {
    settings: everywhere,
    statesByHand: 8,
    byHand: {
      same: "always",
      // An undo that fails stops the saga by hand half way; in ours the others still run.
      neverFailing: ["RefundPayment", "ReleaseInventory", "CancelShipment"],
      payload: "any",
      output: (output) => {
        const { t2Result, t3Result } = fields(output);
        return { ...fields(t2Result), ...fields(t3Result) };
      },
    },
  },
  "11-map-batch-records": {
    settings: ["auto", "jsonata"],
    statesByHand: 3,
    moreStates: "an inline Map tolerates no failures: they become results, which are counted",
    byHand: {
      same: {
        unlessItFails:
          "one failed record fails the batch: ToleratedFailurePercentage is for distributed Maps",
      },
      output: (output) => {
        const results = fields(output)["processedRecords"] as readonly unknown[];
        return { processed: results.map((value) => ({ ok: true, value })), failed: 0 };
      },
    },
  },
  "12-distributed-map-csv": { settings: everywhere, statesByHand: 2, byHand: { same: "always" } },
  "13-overview-diagram": {
    settings: everywhere,
    statesByHand: 10,
    byHand: { same: "always", payload: "any", output: nothing },
  },
  "14-order-refund": {
    settings: everywhere,
    statesByHand: 3,
    moreStates: "the execution fails with the error after the refund, which takes a Fail state",
    byHand: { wrong: "its charge sees the result of the validation only, its refund sees the error only" },
  },
  "15-hello": {
    settings: everywhere,
    statesByHand: 1,
    byHand: { same: "always", functions: { HelloFn: "SayHello" } },
  },
  "16-task-io-paths": { settings: ["auto", "jsonata"], statesByHand: 2, byHand: { same: "always" } },
  "17-aws-sdk-put-item": {
    settings: everywhere,
    statesByHand: 2,
    byHand: { same: "always", payload: "any", output: nothing },
  },
  "18-ecs-run-task": {
    settings: everywhere,
    statesByHand: 2,
    byHand: {
      same: "always",
      payload: "any",
      output: (output) => ({ taskArn: fields(output)["TaskArn"] }),
    },
  },
  "19-choice-plan": {
    settings: everywhere,
    statesByHand: 4,
    byHand: {
      same: "always",
      stubs: ["SendProEmail", "SendBasicEmail", "SendDefaultEmail"],
      payload: "any",
      output: nothing,
    },
  },
  "20-parallel-notify": { settings: everywhere, statesByHand: 4, byHand: { same: "always" } },
  "21-map-orders": { settings: everywhere, statesByHand: 2, byHand: { same: "always" } },
  "22-billing-retries": { settings: everywhere, statesByHand: 2, byHand: { same: "always" } },
  "23-catch-handle-failure": { settings: everywhere, statesByHand: 3, byHand: { same: "always" } },
  "24-human-approval": {
    settings: everywhere,
    statesByHand: 2,
    byHand: { same: "always", payload: "any" },
  },
  "25-polling-loop": {
    settings: everywhere,
    statesByHand: 5,
    moreStates: "a job that failed fails the execution, which takes a Fail state",
    byHand: {
      same: "always",
      output: (output) => ({ jobId: fields(fields(output)["job"])["jobId"] }),
      wrongCases: { failed: "a job that failed ends the execution as SUCCEEDED" },
    },
  },
  "26-user-plan-billing": {
    settings: everywhere,
    statesByHand: 8,
    byHand: {
      same: "always",
      payload: (payload) => fields(payload)["user"] ?? payload,
      output: nothing,
    },
  },
};
