import { managedRule, passRole, type ActionRow, type Grant, type IntegrationRow } from "./integration.js";

const role = passRole("sagemaker.amazonaws.com", "iam::role/{RoleArn}");
const tags: Grant = { allow: ["sagemaker:AddTags"], on: ["*"], only: { parameter: "Tags", values: [] } };

/** What a job needs that Step Functions waits for: `TrainingJob`, named by `TrainingJobName`. */
const job = (kind: string, resource: string, rule: string): ActionRow => {
  const on = [`sagemaker:${resource}/{${kind}Name}`];
  return {
    forms: ["sync"],
    grants: [
      { allow: [`sagemaker:Create${kind}`], on },
      { allow: [`sagemaker:Describe${kind}`, `sagemaker:Stop${kind}`], on, when: "sync" },
      { allow: ["sagemaker:ListTags"], on: ["*"], when: "sync" },
      tags,
      ...(kind === "TransformJob" ? [] : [role]),
      managedRule(`StepFunctionsGetEventsForSageMaker${rule}Rule`),
    ],
  };
};

const sync = ["sync"] as const;

export const sagemaker = {
  service: "sagemaker",
  actions: {
    createEndpoint: {
      forms: [],
      grants: [
        {
          allow: ["sagemaker:CreateEndpoint"],
          on: ["sagemaker:endpoint/{EndpointName}", "sagemaker:endpoint-config/{EndpointConfigName}"],
        },
        tags,
      ],
    },
    createEndpointConfig: {
      forms: [],
      grants: [
        {
          allow: ["sagemaker:CreateEndpointConfig"],
          on: ["sagemaker:endpoint-config/{EndpointConfigName}"],
        },
        tags,
      ],
    },
    createModel: {
      forms: [],
      grants: [
        { allow: ["sagemaker:CreateModel"], on: ["sagemaker:model/{ModelName}"] },
        passRole("sagemaker.amazonaws.com", "iam::role/{ExecutionRoleArn}"),
        tags,
      ],
    },
    updateEndpoint: {
      forms: [],
      grants: [
        {
          allow: ["sagemaker:UpdateEndpoint"],
          on: ["sagemaker:endpoint/{EndpointName}", "sagemaker:endpoint-config/{EndpointConfigName}"],
        },
      ],
    },
    createHyperParameterTuningJob: {
      ...job("HyperParameterTuningJob", "hyper-parameter-tuning-job", "TuningJobs"),
      forms: sync,
    },
    createLabelingJob: { ...job("LabelingJob", "labeling-job", "LabelingJobs"), forms: sync },
    createProcessingJob: { ...job("ProcessingJob", "processing-job", "ProcessingJobs"), forms: sync },
    createTrainingJob: { ...job("TrainingJob", "training-job", "TrainingJobs"), forms: sync },
    createTransformJob: { ...job("TransformJob", "transform-job", "TransformJobs"), forms: sync },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "SageMaker.AmazonSageMakerException",
    ResourceLimitExceeded: "SageMaker.ResourceLimitExceededException",
  },
} as const satisfies IntegrationRow;
