/**
 * What every snippet of the catalogue may use. Statements stand in the body of
 * `workflow(async (order: Order, ctx) => { ... })` below these declarations; a snippet with an `export` stands below them
 * as it is; one with an `import` is a whole file.
 */
export const prelude = `import {
  compensate, continueAsNew, defineError, distributedMap, errors, ExecutionFailed, external, fn, lambda, map, parallel,
  queue, raw, retry, run, s3, saga, sdk, stage, start, task, wait, waitForToken, workflow, type Workflow, WorkflowError,
} from "@sfnc/runtime-types";
import { dynamodb, glue, sns, sqs } from "@sfnc/runtime-types/aws";

interface Line { sku: string; qty: number }
interface Order { id: string; total: number; note?: string; tags: string[]; lines: Line[] }
class OrderRejected extends WorkflowError {}
class OutOfStock extends WorkflowError {}

const options = { timeout: "30s" } as const;
const charge = lambda<{ id: string; amount?: number }, { id: string; amount: number }>(fn("Charge"), options);
const refund = lambda<{ id: string }, void>(fn("Refund"), options);
const reserve = lambda<{ id: string }, { id: string }>(fn("Reserve"), options);
const release = lambda<{ id: string }, void>(fn("Release"), options);
const ship = lambda<Line, { parcel: string }>(fn("Ship"), options);
const notify = lambda<{ message: string }, void>(fn("Notify"), options);
const poll = lambda<{ id: string }, { done: boolean; progress: number }>(fn("Poll"), options);
`;

/** The file that a snippet stands for; its workflow is exported as `name` unless the snippet exports for itself. */
export function snippetFile(snippet: string, name: string): string {
  if (/^import\b/m.test(snippet)) return `${snippet}\n`;
  if (/^export\b/m.test(snippet)) return `${prelude}\n${snippet}\n`;
  return `${prelude}\nexport const ${name} = workflow(async (order: Order, ctx) => {\n${snippet}\n});\n`;
}
