import { managedRule, passRole, type IntegrationRow } from "./integration.js";

const application = ["emr-serverless:/applications/{ApplicationId}"];
const jobRuns = ["emr-serverless:/applications/{ApplicationId}/jobruns/*"];
const applicationRule = managedRule("StepFunctionsGetEventsForEMRServerlessApplicationRule");

export const emrServerless = {
  service: "emr-serverless",
  actions: {
    createApplication: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:CreateApplication"], on: ["emr-serverless:/*"] },
        {
          allow: ["emr-serverless:GetApplication", "emr-serverless:DeleteApplication"],
          on: ["emr-serverless:/applications/*"],
          when: "sync",
        },
        {
          allow: ["iam:CreateServiceLinkedRole"],
          on: [
            "iam::role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*",
          ],
        },
        applicationRule,
      ],
    },
    startApplication: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:StartApplication"], on: application },
        {
          allow: ["emr-serverless:GetApplication", "emr-serverless:StopApplication"],
          on: application,
          when: "sync",
        },
        applicationRule,
      ],
    },
    stopApplication: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:StopApplication"], on: application },
        { allow: ["emr-serverless:GetApplication"], on: application, when: "sync" },
        applicationRule,
      ],
    },
    deleteApplication: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:DeleteApplication"], on: application },
        { allow: ["emr-serverless:GetApplication"], on: application, when: "sync" },
        applicationRule,
      ],
    },
    startJobRun: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:StartJobRun"], on: application },
        passRole("emr-serverless.amazonaws.com", "iam::role/{ExecutionRoleArn}"),
        { allow: ["emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"], on: jobRuns, when: "sync" },
        managedRule("StepFunctionsGetEventsForEMRServerlessJobRule"),
      ],
    },
    cancelJobRun: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-serverless:CancelJobRun"], on: jobRuns },
        { allow: ["emr-serverless:GetJobRun"], on: jobRuns, when: "sync" },
        managedRule("StepFunctionsGetEventsForEMRServerlessJobRule"),
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
