import { managedRule, type IntegrationRow } from "./integration.js";

const project = ["codebuild:project/{ProjectName}"];
const any = ["codebuild:project/*"];

export const codebuild = {
  service: "codebuild",
  actions: {
    startBuild: {
      forms: ["sync"],
      grants: [
        { allow: ["codebuild:StartBuild"], on: project },
        { allow: ["codebuild:StopBuild", "codebuild:BatchGetBuilds"], on: project, when: "sync" },
        managedRule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
      ],
    },
    stopBuild: { forms: [], grants: [{ allow: ["codebuild:StopBuild"], on: any }] },
    batchDeleteBuilds: { forms: [], grants: [{ allow: ["codebuild:BatchDeleteBuilds"], on: any }] },
    batchGetReports: {
      forms: [],
      grants: [{ allow: ["codebuild:BatchGetReports"], on: ["codebuild:report-group/*"] }],
    },
    startBuildBatch: {
      forms: ["sync"],
      grants: [
        { allow: ["codebuild:StartBuildBatch"], on: project },
        { allow: ["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"], on: project, when: "sync" },
        managedRule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
      ],
    },
    stopBuildBatch: { forms: [], grants: [{ allow: ["codebuild:StopBuildBatch"], on: any }] },
    retryBuildBatch: {
      forms: ["sync"],
      grants: [
        { allow: ["codebuild:RetryBuildBatch"], on: any },
        { allow: ["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"], on: any, when: "sync" },
        managedRule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
      ],
    },
    deleteBuildBatch: { forms: [], grants: [{ allow: ["codebuild:DeleteBuildBatch"], on: any }] },
  },
  errors: {},
} as const satisfies IntegrationRow;
