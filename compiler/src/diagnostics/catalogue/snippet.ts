/**
 * What every snippet of the catalogue may use. Statements stand in the body of
 * `workflow(async (order: Order, ctx) => { ... })` below these declarations; a snippet that contains `export` is a
 * whole file and gets nothing.
 */
export const prelude = `import {
  compensate, defineError, distributedMap, errors, fn, lambda, map, parallel, queue, retry, s3, saga, sdk, task,
  wait, waitForToken, workflow, WorkflowError,
} from "@sfnc/runtime-types";
import { dynamodb, sns, sqs } from "@sfnc/runtime-types/aws";

interface Line { sku: string; qty: number }
interface Order { id: string; total: number; note?: string; tags: string[]; lines: Line[] }
interface Job { id: string }
class OrderRejected extends WorkflowError {}
class OutOfStock extends WorkflowError {}

const options = { timeout: "30s" } as const;
const charge = lambda<{ orderId: string; amount: number }, { id: string; amount: number }>(fn("Charge"), options);
const refund = lambda<{ chargeId: string }, void>(fn("Refund"), options);
const reserve = lambda<{ orderId: string }, { reservationId: string }>(fn("Reserve"), options);
const release = lambda<{ reservationId: string }, void>(fn("Release"), options);
const ship = lambda<Line, { parcel: string }>(fn("Ship"), options);
const notify = lambda<{ message: string }, void>(fn("Notify"), options);
const startJob = lambda<{ orderId: string }, Job>(fn("StartJob"), options);
const poll = lambda<Job, { done: boolean; progress: number }>(fn("Poll"), options);
const job: Job = { id: "job-1" };
`;

/** The file that a snippet stands for; its workflow is exported as `name` unless the snippet is a file of its own. */
export function snippetFile(snippet: string, name: string): string {
  if (/\bexport\b/.test(snippet)) return `${snippet}\n`;
  return `${prelude}\nexport const ${name} = workflow(async (order: Order, ctx) => {\n${snippet}\n});\n`;
}
