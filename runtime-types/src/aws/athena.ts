import { athena as row } from "../integrations/athena.js";
import { service, type Action } from "./service.js";
import type {
  GetQueryExecutionInput,
  GetQueryExecutionOutput,
  GetQueryResultsInput,
  GetQueryResultsOutput,
  StartQueryExecutionInput,
  StartQueryExecutionOutput,
  StopQueryExecutionInput,
} from "./shapes/athena.js";

interface Actions {
  /** Starts a query; `.sync` waits for its end. */
  readonly startQueryExecution: Action<
    StartQueryExecutionInput,
    StartQueryExecutionOutput,
    GetQueryExecutionOutput
  >;
  /** Stops a query. */
  readonly stopQueryExecution: Action<StopQueryExecutionInput, Readonly<Record<string, never>>>;
  /** What is known of a query. */
  readonly getQueryExecution: Action<GetQueryExecutionInput, GetQueryExecutionOutput>;
  /** One page of the rows that a query gave; the first row holds the names of the columns. */
  readonly getQueryResults: Action<GetQueryResultsInput, GetQueryResultsOutput>;
}

/**
 * Amazon Athena.
 * @example
 * const report = workflow(async (input: { day: string }) => {
 *   const { QueryExecution } = await athena.startQueryExecution.sync({
 *     QueryString: `SELECT count(*) FROM orders WHERE day = '${input.day}'`,
 *     WorkGroup: "primary",
 *   });
 *   const { ResultSet } = await athena.getQueryResults({ QueryExecutionId: QueryExecution.QueryExecutionId, MaxResults: 2 });
 *   return { rows: ResultSet.Rows };
 * });
 * const stopped = workflow(async (input: { query: string }) => {
 *   await athena.stopQueryExecution({ QueryExecutionId: input.query });
 *   const { QueryExecution } = await athena.getQueryExecution({ QueryExecutionId: input.query });
 *   return { state: QueryExecution.Status.State };
 * });
 */
export const athena = /* @__PURE__ */ service<Actions>()(row);
