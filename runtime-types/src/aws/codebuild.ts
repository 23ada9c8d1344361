import { codebuild as row } from "../integrations/codebuild.js";
import { service, type Action } from "./service.js";
import type {
  BatchDeleteBuildsInput,
  BatchDeleteBuildsOutput,
  BatchGetReportsInput,
  BatchGetReportsOutput,
  DeleteBuildBatchInput,
  DeleteBuildBatchOutput,
  RetryBuildBatchInput,
  RetryBuildBatchOutput,
  StartBuildBatchInput,
  StartBuildBatchOutput,
  StartBuildInput,
  StartBuildOutput,
  StopBuildBatchInput,
  StopBuildBatchOutput,
  StopBuildInput,
  StopBuildOutput,
} from "./shapes/codebuild.js";

interface Actions {
  /** Starts a build; `.sync` waits for its end. */
  readonly startBuild: Action<StartBuildInput, StartBuildOutput, StartBuildOutput>;
  /** Stops a build. */
  readonly stopBuild: Action<StopBuildInput, StopBuildOutput>;
  /** Deletes builds. */
  readonly batchDeleteBuilds: Action<BatchDeleteBuildsInput, BatchDeleteBuildsOutput>;
  /** What the reports of builds say. */
  readonly batchGetReports: Action<BatchGetReportsInput, BatchGetReportsOutput>;
  /** Starts a batch of builds; `.sync` waits for its end. */
  readonly startBuildBatch: Action<StartBuildBatchInput, StartBuildBatchOutput, StartBuildBatchOutput>;
  /** Stops a batch of builds. */
  readonly stopBuildBatch: Action<StopBuildBatchInput, StopBuildBatchOutput>;
  /** Builds a batch again; `.sync` waits for its end. */
  readonly retryBuildBatch: Action<RetryBuildBatchInput, RetryBuildBatchOutput, RetryBuildBatchOutput>;
  /** Deletes a batch of builds. */
  readonly deleteBuildBatch: Action<DeleteBuildBatchInput, DeleteBuildBatchOutput>;
}

/**
 * AWS CodeBuild.
 * @example
 * const test = workflow(async (input: { commit: string }) => {
 *   const { Build } = await codebuild.startBuild.sync({ ProjectName: "shop", SourceVersion: input.commit });
 *   const { Reports } = await codebuild.batchGetReports({ ReportArns: Build.ReportArns ?? [] });
 *   await codebuild.batchDeleteBuilds({ Ids: [Build.Id] });
 *   return { status: Build.BuildStatus, reports: Reports };
 * });
 * const nightly = workflow(async () => {
 *   const { BuildBatch } = await codebuild.startBuildBatch({ ProjectName: "shop" });
 *   await codebuild.stopBuildBatch({ Id: BuildBatch.Id });
 *   const again = await codebuild.retryBuildBatch.sync({ Id: BuildBatch.Id });
 *   await codebuild.deleteBuildBatch({ Id: again.BuildBatch.Id });
 * });
 * const stop = workflow(async (input: { build: string }) => {
 *   await codebuild.stopBuild({ Id: input.build });
 * });
 */
export const codebuild = /* @__PURE__ */ service<Actions>()(row);
