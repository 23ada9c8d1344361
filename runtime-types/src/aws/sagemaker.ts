import { sagemaker as row } from "../integrations/sagemaker.js";
import { service, type Action } from "./service.js";
import type {
  CreateEndpointConfigInput,
  CreateEndpointConfigOutput,
  CreateEndpointInput,
  CreateEndpointOutput,
  CreateHyperParameterTuningJobRequest,
  CreateHyperParameterTuningJobResponse,
  CreateLabelingJobRequest,
  CreateLabelingJobResponse,
  CreateModelInput,
  CreateModelOutput,
  CreateProcessingJobRequest,
  CreateProcessingJobResponse,
  CreateTrainingJobRequest,
  CreateTrainingJobResponse,
  CreateTransformJobRequest,
  CreateTransformJobResponse,
  DescribeHyperParameterTuningJobResponse,
  DescribeLabelingJobResponse,
  DescribeProcessingJobResponse,
  DescribeTrainingJobResponse,
  DescribeTransformJobResponse,
  UpdateEndpointInput,
  UpdateEndpointOutput,
} from "./shapes/sagemaker.js";

interface Actions {
  /** Creates an endpoint. */
  readonly createEndpoint: Action<CreateEndpointInput, CreateEndpointOutput>;
  /** Creates the configuration of an endpoint. */
  readonly createEndpointConfig: Action<CreateEndpointConfigInput, CreateEndpointConfigOutput>;
  /** Creates a model. */
  readonly createModel: Action<CreateModelInput, CreateModelOutput>;
  /** Gives an endpoint another configuration. */
  readonly updateEndpoint: Action<UpdateEndpointInput, UpdateEndpointOutput>;
  /** Starts a tuning job; `.sync` waits for its end. */
  readonly createHyperParameterTuningJob: Action<
    CreateHyperParameterTuningJobRequest,
    CreateHyperParameterTuningJobResponse,
    DescribeHyperParameterTuningJobResponse
  >;
  /** Starts a labeling job; `.sync` waits for its end. */
  readonly createLabelingJob: Action<
    CreateLabelingJobRequest,
    CreateLabelingJobResponse,
    DescribeLabelingJobResponse
  >;
  /** Starts a processing job; `.sync` waits for its end. */
  readonly createProcessingJob: Action<
    CreateProcessingJobRequest,
    CreateProcessingJobResponse,
    DescribeProcessingJobResponse
  >;
  /** Starts a training job; `.sync` waits for its end. */
  readonly createTrainingJob: Action<
    CreateTrainingJobRequest,
    CreateTrainingJobResponse,
    DescribeTrainingJobResponse
  >;
  /** Starts a transform job; `.sync` waits for its end. */
  readonly createTransformJob: Action<
    CreateTransformJobRequest,
    CreateTransformJobResponse,
    DescribeTransformJobResponse
  >;
}

/**
 * Amazon SageMaker AI.
 * @example
 * const train = workflow(async (input: { name: string; image: string }) => {
 *   const trained = await sagemaker.createTrainingJob.sync({
 *     TrainingJobName: input.name,
 *     AlgorithmSpecification: { TrainingImage: input.image, TrainingInputMode: "File" },
 *     RoleArn: role("SageMaker").arn,
 *     OutputDataConfig: { S3OutputPath: "s3://models/" },
 *     ResourceConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 10 },
 *     StoppingCondition: { MaxRuntimeInSeconds: 3600 },
 *   });
 *   await sagemaker.createModel({
 *     ModelName: input.name,
 *     ExecutionRoleArn: role("SageMaker").arn,
 *     PrimaryContainer: { Image: input.image, ModelDataUrl: trained.ModelArtifacts.S3ModelArtifacts },
 *   });
 *   await sagemaker.createTransformJob.sync({
 *     TransformJobName: input.name,
 *     ModelName: input.name,
 *     TransformInput: { DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://data/" } } },
 *     TransformOutput: { S3OutputPath: "s3://results/" },
 *     TransformResources: { InstanceCount: 1, InstanceType: "ml.m5.large" },
 *   });
 * });
 * const serve = workflow(async (input: { name: string }) => {
 *   await sagemaker.createEndpointConfig({
 *     EndpointConfigName: input.name,
 *     ProductionVariants: [{ VariantName: "all", ModelName: input.name, InstanceType: "ml.m5.large", InitialInstanceCount: 1 }],
 *   });
 *   const { EndpointArn } = await sagemaker.createEndpoint({ EndpointName: "live", EndpointConfigName: input.name });
 *   await sagemaker.updateEndpoint({ EndpointName: "live", EndpointConfigName: input.name });
 *   return { EndpointArn };
 * });
 * const prepare = workflow(async (input: { name: string; image: string }) => {
 *   const job = await sagemaker.createProcessingJob.sync({
 *     ProcessingJobName: input.name,
 *     RoleArn: role("SageMaker").arn,
 *     AppSpecification: { ImageUri: input.image },
 *     ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 10 } },
 *   });
 *   const tuning = sagemaker.createHyperParameterTuningJob;
 *   const labeling = sagemaker.createLabelingJob;
 *   return { status: job.ProcessingJobStatus };
 * });
 */
export const sagemaker = /* @__PURE__ */ service<Actions>()(row);
